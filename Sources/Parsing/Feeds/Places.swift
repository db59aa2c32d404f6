import Model

// Places: GeoRSS in its simple and its GML form, W3C's geo, and GML alone.
extension Draft {
  mutating func takePlace(_ element: Element) {
    switch element.name.name {
    case .lat: latitude = latitude ?? element.line.flatMap { Double($0) }
    case .long, .lon: longitude = longitude ?? element.line.flatMap { Double($0) }
    case .envelope: geo.offer(0, element.place(of: element.children.flatMap(\.numbers)))
    case _ where element.hasChildElements: for child in element.children { takePlace(child) }
    case .circle: geo.offer(0, element.place(of: Array(element.numbers.prefix(2))))
    case .point, .pos, .poslist, .box, .line, .polygon, .coordinates, .latlon, .latlong:
      geo.offer(0, element.place(of: element.numbers))
    default: break
    }
  }
}

extension Element {
  fileprivate var numbers: [Double] {
    guard let line else { return [] }
    return line.split { $0 == " " || $0 == "," || $0 == ";" }.compactMap { Double($0) }
  }

  /// The middle of what the coordinates span.
  fileprivate func place(of numbers: [Double]) -> Geo? {
    let dimensions =
      inherited(.srsdimension).flatMap { Int(String($0)) } ?? (numbers.count == 3 ? 3 : 2)
    guard dimensions >= 2, numbers.count >= 2 else { return nil }
    let starts = stride(from: 0, to: numbers.count - 1, by: dimensions)
    let first = middle(starts.map { numbers[$0] })
    let second = middle(starts.map { numbers[$0 + 1] })
    return isLatitudeFirst ? Geo(checking: first, second) : Geo(checking: second, first)
  }

  private func middle(_ values: [Double]) -> Double {
    guard let low = values.min(), let high = values.max() else { return .nan }
    return low == high ? low : (low + high) / 2
  }

  /// In WGS 84, which is meant where nothing is said, and the other geographic systems of EPSG,
  /// which have numbers from 4000 on. Projected ones have the easting first.
  private var isLatitudeFirst: Bool {
    guard let name = inherited(.srsname).map({ String($0) }) else { return true }
    let code = name.split { !$0.isNumber }.last.flatMap { Int($0) }
    return code.map { (4000..<5000).contains($0) } ?? !name.hasSuffix("CRS84")
  }

  /// An attribute of this element or of one around it.
  private func inherited(_ name: Name) -> Bytes? {
    var at: Element? = self
    while let here = at {
      if let value = here.attribute(name) { return value }
      at = here.parent
    }
    return nil
  }
}

extension Geo {
  /// nil where the numbers are no place on Earth.
  init?(checking latitude: Double, _ longitude: Double) {
    guard abs(latitude) <= 90, abs(longitude) <= 360 else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }
}
