/// Minutes east of Greenwich for a zone's name (RFC 822 §5.1 and names in common use); nil when
/// unknown. Of names with several meanings, the one that feeds use most.
func zoneOffset(_ word: Bytes) -> Int? {
  if word.count == 1 { return militaryOffset(word[0]) }
  guard word.count <= 5 else { return nil }
  let key = word.reduce(UInt64(0)) { $0 << 8 | UInt64(lower($1)) }
  return zones[key]
}

/// Only `Z`: the other letters were given with the wrong sign in RFC 822 (RFC 2822 §4.3), and mean
/// nothing.
private func militaryOffset(_ letter: UInt8) -> Int? {
  isLetter(letter) ? 0 : nil
}

private let zones: [UInt64: Int] = {
  let names: [(Int, String)] = [
    (0, "ut utc gmt wet egst azost uct"), (60, "cet met mez bst wat west wedt"),
    (120, "eet cest mest mesz sast cat cedt"),
    (180, "msk eest eat trt idt fet eedt syot"), (210, "irst"),
    (240, "msd gst samt azt get mut ret sct volt"), (270, "irdt aft"),
    (300, "pkt yekt uzt tmt tjt mvt mawt orat tft aqtt"), (330, "ist slst"), (345, "npt"),
    (360, "omst bdt btt almt kgt yekst vost iot"), (390, "mmt cct"),
    (420, "ict wib krat novt hovt cxt davt omsst"),
    (480, "hkt sgt awst pht phst wita myt irkt krast bnt ulat chot"), (525, "acwst"),
    (540, "jst kst wit yakt tlt pwt irkst awdt"), (570, "acst"),
    (600, "aest chst pgt vlat chut ddut yakst kdt"), (630, "acdt lhst"),
    (660, "aedt sakt magt sbt nct vut nft pont lhdt vlast"),
    (720, "nzst pett fjt tvt gilt mht wakt anat"), (765, "chast"), (780, "nzdt tot phot tkt"),
    (825, "chadt"), (840, "lint"), (-60, "cvt azot egt"), (-120, "fnt brst uyst wgst pmdt"),
    (-150, "ndt"), (-180, "brt art adt uyt clst pyst gft srt fkst wgt rott pmst"), (-210, "nst"),
    (-240, "ast at edt clt bot vet gyt pyt amt fkt cost"),
    (-300, "est et cdt cot pet ect"), (-360, "cst ct mdt galt"),
    (-420, "mst mt pdt"), (-480, "pst pt akdt"), (-540, "akst hdt gamt hadt"),
    (-570, "mart"), (-600, "hst taht ckt hast"), (-660, "sst nut"), (-720, "idlw"),
  ]
  var zones: [UInt64: Int] = [:]
  for (offset, words) in names {
    for name in words.split(separator: " ") {
      zones[name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }] = offset
    }
  }
  return zones
}()
