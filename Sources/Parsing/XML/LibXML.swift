import CLibXML2

/// The parts of libxml2 that are the same for every document.
enum LibXML {
  /// Initialises the library once; external entities are refused for the whole process.
  static func prepare() { _ = prepared }

  private static let prepared: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  static func setHandlers(_ sax: UnsafeMutablePointer<xmlSAXHandler>) {
    sax.pointee = xmlSAXHandler()
    tocsin_mark_sax2(sax)
    sax.pointee.startElementNs = {
      state, local, prefix, uri, pairs, namespaces, count, _, attributes in
      guard let state, let local else { return }
      state.assumingMemoryBound(to: SAXReader.self).pointee.start(
        local, prefix: prefix, uri: uri,
        namespaces: UnsafeBufferPointer(start: namespaces, count: Int(pairs) * 2),
        attributes: attributes, count: Int(count))
    }
    sax.pointee.endElementNs = { state, _, _, _ in
      state?.assumingMemoryBound(to: SAXReader.self).pointee.end()
    }
    let text: charactersSAXFunc = { state, text, count in
      state?.assumingMemoryBound(to: SAXReader.self).pointee.text(
        Bytes(start: text, count: Int(count)))
    }
    sax.pointee.characters = text
    sax.pointee.cdataBlock = text
    sax.pointee.ignorableWhitespace = text
    sax.pointee.processingInstruction = { state, target, data in
      guard let state, let target, let data, target[0] == UInt8(ascii: "_") else { return }
      state.assumingMemoryBound(to: SAXReader.self).pointee.aside(
        Skeleton.number(data))
    }
    sax.pointee.getEntity = { state, name in
      guard let state, let name else { return nil }
      return state.assumingMemoryBound(to: SAXReader.self).pointee.entity(named: name)
    }
    sax.pointee.serror = { state, error in
      guard let state, let error else { return }
      state.assumingMemoryBound(to: SAXReader.self).pointee.fault(error.pointee)
    }
  }
}
