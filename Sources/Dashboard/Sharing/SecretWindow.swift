import Drawing

/// A window that asks for a passphrase, or for a new one twice.
struct SecretWindow: Sendable, Equatable {
  /// What it is asked for.
  var purpose: SecretPurpose
  /// What is typed; never drawn.
  var secret = ""
}

/// What a passphrase or PIN opens.
public enum SecretPurpose: Sendable, Equatable {
  /// The locked screen.
  case unlock
  /// The way out of presenting.
  case stopPresenting
}

extension DashboardState {
  /// Begins to present, after asking for a passphrase; while presenting, asks for it to stop.
  mutating func switchPresenting() -> [DashboardEffect] { [] }

  /// Takes what was typed into a window for secrets.
  mutating func giveSecret() -> [DashboardEffect] { [] }

  /// The answer to `DashboardEffect.checkSecret`.
  mutating func receiveSecret(_ isRight: Bool, requestID: Int) -> [DashboardEffect] { [] }

  /// Takes a sign into the secret.
  mutating func typeSecret(_ sign: Character) -> [DashboardEffect] { [] }

  mutating func eraseSecret(_ what: Erased) {}

  func drawSecret(_ window: SecretWindow, _ canvas: inout Canvas) {}
}
