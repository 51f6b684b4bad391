import Testing

@testable import Presenting
