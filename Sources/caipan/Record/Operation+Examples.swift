extension Operation {
  /// One line for each operation, as the help shows them.
  static let examples = [
    #"{"op":"mark","entry":"017","component":"practical","value":"92.50"}"#,
    #"{"op":"mark","entry":"017","component":"practical","value":"92.80","replaces":42,"reason":"checked"}"#,
    #"{"op":"mark","entry":"018","component":"theory","value":"notSat"}"#,
    #"{"op":"status","entry":"019","status":"absent"}"#,
    #"{"op":"ruling","entries":["017","023"],"order":["023","017"],"reason":"by lot"}"#,
    #"{"op":"undo"}"#,
    #"{"op":"contestant","entry":"061","name":"Li Ming","sex":"male","unit":"Blue Cafe","level":"advanced"}"#,
    #"{"op":"particulars","entry":"061","residence":"Beijing","workSince":"2019-09-01","reason":"card seen"}"#,
    #"{"op":"fact","fact":"levels","value":"beginner:technician"}"#,
    #"{"op":"waive","rule":"employed","entry":"061","reason":"post of the civil service","by":"Li Min"}"#,
    #"{"op":"replacement","leaving":"017","entering":"023","reason":"ill"}"#,
    #"{"op":"contest","event":"Barista","stage":"final","tier":"district","date":"2026-08-14"}"#,
    #"{"op":"winner","occupation":"Barista","name":"Li Ming","identity":"E12345678","year":2024}"#,
    #"{"op":"enrol","name":"Li Min","duty":"scorekeeper"}"#,
    #"{"op":"enrol","name":"Zhang Wei","duty":"headReferee","passphrase":"…"}"#,
    #"{"op":"signoff","passphrase":"…"}"#,
    #"{"op":"reopen","reason":"a mark is wrong","passphrase":"…"}"#,
  ]
}
