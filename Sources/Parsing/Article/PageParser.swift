import CLibXML2

extension PageTree {
  /// Reads markup that `PageMarkup` made with libxml2's HTML parser; nil when it is out of memory.
  static func read(_ markup: [UInt8]) -> PageTree? {
    LibXML.prepare()
    guard markup.count <= Int(Int32.max), let parser = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(parser) }
    let builder = UnsafeMutablePointer<PageTreeBuilder>.allocate(capacity: 1)
    builder.initialize(to: PageTreeBuilder())
    defer {
      builder.deinitialize(count: 1)
      builder.deallocate()
    }
    setPageHandlers(parser.pointee.sax)
    parser.pointee.userData = UnsafeMutableRawPointer(builder)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    markup.withUnsafeBytes { bytes in
      let document = htmlCtxtReadMemory(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
        "UTF-8", Int32(options))
      if let document { xmlFreeDoc(document) }
    }
    builder.pointee.finish()
    return builder.pointee.tree
  }
}

/// Events go to the builder; a tree of libxml2's own is not made.
private func setPageHandlers(_ sax: UnsafeMutablePointer<xmlSAXHandler>) {
  sax.pointee = xmlSAXHandler()
  sax.pointee.startElement = { state, name, attributes in
    guard let state, let name else { return }
    state.assumingMemoryBound(to: PageTreeBuilder.self).pointee.start(
      bytes(name), attributes)
  }
  sax.pointee.endElement = { state, name in
    guard let state, let name else { return }
    state.assumingMemoryBound(to: PageTreeBuilder.self).pointee.end(bytes(name))
  }
  let text: charactersSAXFunc = { state, text, count in
    state?.assumingMemoryBound(to: PageTreeBuilder.self).pointee.characters(
      Bytes(start: text, count: Int(count)))
  }
  sax.pointee.characters = text
  sax.pointee.cdataBlock = text
  sax.pointee.ignorableWhitespace = text
}

private func bytes(_ name: UnsafePointer<UInt8>) -> Bytes {
  var length = 0
  while name[length] != 0 { length += 1 }
  return Bytes(start: name, count: length)
}
