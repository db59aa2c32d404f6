/// Mandarin readings of characters common in names: of Chinese, Korean and Japanese families, and
/// those that the news agencies transcribe foreign names with. General knowledge, kept by hand;
/// without tones.
enum HanReadings {
  /// Scalar → reading.
  static let readings: [UInt32: String] = {
    var readings: [UInt32: String] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let reading = entry.prefix { $0.isASCII }
      for scalar in entry.dropFirst(reading.count).unicodeScalars {
        readings[scalar.value] = String(reading)
      }
    }
    return readings
  }()

  private static let table = """
    a阿 ai艾埃爱愛哀 an安恩 ang昂 ao奥奧敖澳 ba巴八 bai白拜柏 ban班 bang邦 bao保鲍鮑宝寶 bei贝貝北 ben本 bi比彼毕畢
    bin宾賓彬 bo博伯波玻勃 bu布步 cai蔡才 cao曹 cha查察 chai柴 chan禅 chang昌常 chao超朝 che切车車彻
    chen陈陳晨 cheng成程诚誠 chi池 chong崇 chu楚初 chun春 ci慈 cong聪聰 cui崔 da达達大 dai戴代 dan丹旦
    dang当 dao道 de德 deng邓鄧登 di迪蒂地 ding丁定 dong东東董 du杜度 duan段 dui敦 dun顿頓 duo多
    e厄鄂额 en恩 er尔爾二 fa法 fan范樊凡 fang方芳 fei费費菲飞飛 fen芬 feng冯馮峰丰豐凤鳳 fo佛 fu弗福富夫傅付
    gai盖蓋 gan甘 gang刚剛 gao高 ge格戈哥葛 gong龚龔贡 gu古谷顾顧 guan关關 guang光广廣 gui贵貴桂 guo郭国國
    ha哈 hai海 han汉漢韩韓罕翰 hang杭 hao豪浩昊 he赫何贺賀和 hei黑 hen亨 heng恒衡 hong洪红紅宏 hou侯
    hu胡湖虎 hua华華花 huai怀 huan欢 huang黄黃 hui惠慧辉輝 huo霍 ji吉基季纪紀冀 jia加贾賈嘉家 jian建健简簡
    jiang江姜蒋蔣 jiao焦 jie杰傑捷介 jin金近进晋锦錦 jing京静靜景敬 jiu九久 ju朱居 jun军軍君俊 ka卡喀
    kai凯凱开開 kan坎 kang康 ke克科柯 ken肯 kong孔 ku库庫 kui奎 kun昆坤 la拉腊 lai莱萊赖賴 lan兰蘭岚
    lang朗郎 lao劳勞老 le勒乐樂 lei雷蕾 leng冷 li李里利丽麗理立力黎莉 lian连連莲联 liang梁良亮 liao廖 lie列 lin林琳
    ling凌玲 liu刘劉柳 long龙龍隆 lou娄楼 lu卢盧鲁魯路陆陸露卢 luan栾 lun伦倫 luo罗羅洛骆 lü吕呂律 ma马馬玛瑪
    mai迈邁麦麥 man曼满 mao毛 mei梅美 men门門 meng蒙孟 mi米密 mian缅 miao苗 mie梅 min明民敏 ming铭 mo莫默摩
    mu穆姆木 na纳納娜 nai奈 nan南楠 nei内 neng能 ni尼妮倪 nian年 niang娘 ning宁寧 niu牛 nong农 nu努 nuo诺諾
    ou欧歐 pa帕 pai派 pan潘 pang庞龐 pao鲍 pei裴佩 peng彭鹏鵬朋蓬 pi皮 ping平 po珀 pu普蒲 qi齐齊奇琪启启
    qian钱錢 qiang强強 qiao乔喬 qin秦钦 qing青清庆慶卿 qiu邱秋 qu曲 quan全权權 ran冉 rao饶饒 ren任仁 rong荣榮
    rui瑞 ruo若 sa萨薩 sai塞赛賽 sang桑 sao骚 se色 sen森 sha沙莎 shan山珊善 shang尚 shao邵绍紹 she舍
    shen沈申神深 sheng盛生胜勝圣聖 shi史石施世士诗詩市 shou寿壽 shu舒淑树 shuai帅 shuang双 shui水 si斯司思四
    song宋松 su苏蘇素 sui隋 sun孙孫 suo索 ta塔 tai泰台太 tan谭譚坦 tang唐汤湯 tao陶涛濤 te特 teng滕藤
    ti提 tian田天 tie铁鐵 ting廷婷 tong佟通童 tu图圖土 tuan团 tuo托 wa瓦 wai外 wan万萬 wang王汪旺
    wei韦韋魏维維伟偉卫衛威 wen文温溫 weng翁 wo沃 wu吴吳武伍乌烏五 xi习習西希席喜熙锡 xia夏霞 xian先贤
    xiang向项香翔 xiao肖萧蕭晓曉小 xie谢謝 xin辛新欣鑫 xing邢兴興星 xiong熊雄 xiu秀修 xu徐许許旭 xuan轩宣 xue薛雪
    xun逊遜勋 ya亚亞雅 yan颜顏严嚴燕岩延炎 yang杨楊阳陽洋 yao姚尧 ye叶葉耶 yi伊易义義怡一毅 yin尹因殷银銀
    ying英颖应應 yong勇永 you尤友有 yu于余俞玉宇裕 yuan袁元远遠 yue岳月悦 yun云雲允 za扎 zai在载 zang臧 ze泽澤
    zeng曾 zha札 zhan詹 zhang张張章 zhao赵趙昭 zhe哲 zhen珍真振镇 zheng郑鄭正政 zhi志智治 zhong钟鐘中忠仲
    zhou周 zhu祝竹 zhuang庄莊 zi子 zong宗 zou邹鄒 zu祖 zuo左佐 zhuo卓 chun淳 pu朴 zai宰 en银 gen根 zao早 miao苗 qiang羌
    """
}
