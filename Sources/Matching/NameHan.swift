/// Chinese names in their own characters, from pinyin: each syllable is any of the characters that
/// are read so. Names of two syllables have too many namesakes.
enum NameHan {
  /// Of each syllable, the family name's first: its characters.
  static func characters(of words: [String]) -> [[Character]]? {
    guard words.count == 2, NameEastern.origin(of: words) == .chinese,
      let family = words.first(where: { families[$0.lowercased()] != nil }),
      let given = words.last(where: { $0 != family }),
      let syllables = NameEastern.syllables(of: given), syllables.count > 1
    else { return nil }
    let characters = [families[family.lowercased()] ?? []] + syllables.map { readings[$0] ?? [] }
    return characters.contains(where: \.isEmpty) ? nil : characters
  }

  private static let readings: [String: [Character]] = {
    var readings: [String: [Character]] = [:]
    for (scalar, reading) in HanReadings.readings {
      guard let scalar = Unicode.Scalar(scalar) else { continue }
      readings[reading.replacing("ü", with: "u"), default: []].append(Character(scalar))
    }
    return readings.mapValues { $0.sorted() }
  }()

  private static let families: [String: [Character]] = {
    var families: [String: [Character]] = [:]
    for entry in familyTable.split(whereSeparator: \.isWhitespace) {
      let reading = entry.prefix { $0.isASCII }
      families[String(reading)] = Array(entry.dropFirst(reading.count))
    }
    return families
  }()

  private static let familyTable = """
    bai白 bao包鲍鮑 cai蔡 cao曹 chang常 chen陈陳 cheng程 cui崔 dai戴 deng邓鄧 ding丁 dong董 du杜 duan段
    fan范 fang方 feng冯馮 fu傅 gao高 gong龚龔 gu顾顧 guo郭 han韩韓 hao郝 he何贺賀 hong洪 hou侯 hu胡
    huang黄黃 jia贾賈 jiang江姜蒋蔣 jin金 kang康 kong孔 lai赖賴 lei雷 li李黎 liang梁 liao廖 lin林 liu刘劉
    long龙龍 lu卢盧陆陸鲁魯 luo罗羅骆 ma马馬 mao毛 meng孟 pan潘 peng彭 qi齐齊 qian钱錢 qin秦 qiu邱 ren任
    shao邵 shen沈 shi石史施 song宋 su苏蘇 sun孙孫 tan谭譚 tang唐汤湯 tao陶 tian田 wan万萬 wang王汪 wei魏韦韋
    wen文温溫 wu吴吳武 xi习習 xia夏 xiang向 xiao肖萧蕭 xie谢謝 xing邢 xiong熊 xu徐许許 xue薛 yan严嚴阎颜顏
    yang杨楊 yao姚 ye叶葉 yi易 yin尹 yu于余俞 yuan袁 yue岳 zeng曾 zhang张張章 zhao赵趙 zheng郑鄭 zhong钟鐘
    zhou周 zhu朱祝 zhuang庄莊 zou邹鄒 zuo左
    """
}
