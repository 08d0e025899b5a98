import Testing

/// The built program in a real terminal, used as people use it.
///
/// One at a time: a hall has one table, and a desk that signs takes 256 MiB for a second.
@Suite(.serialized) struct VenueTests {}
