import Dashboard

extension Loop {
  /// Lets go of the figures that are being computed.
  mutating func cancelFigures() { trust?.stopWork() }
}
