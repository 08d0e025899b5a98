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
    #"{"op":"enrol","name":"Li Min","duty":"scorekeeper"}"#,
    #"{"op":"enrol","name":"Zhang Wei","duty":"headReferee","passphrase":"…"}"#,
    #"{"op":"signoff","passphrase":"…"}"#,
    #"{"op":"reopen","reason":"a mark is wrong","passphrase":"…"}"#,
  ]
}
