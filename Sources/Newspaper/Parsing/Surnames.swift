/// The surnames of China 姓氏, in simplified and traditional characters.
///
/// They are evidence, not a law: pen names and rare surnames are names, too, where a role and a space in front say so.
enum Surnames {
  /// Whether a character is a surname by itself.
  static func holds(_ scalar: Unicode.Scalar) -> Bool { single.contains(scalar) }

  /// Whether two characters are a compound surname 复姓.
  static func holds(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    compound.contains([first, second])
  }

  private static let single = Set(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆\
    鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪\
    舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单\
    杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾\
    暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍\
    郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利\
    蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法\
    汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖付代苟覃邸候仝冼荔尧鹿迟盘区粟矫洛兰农战岩闪占卿官庹麦练来原门尉植初撒邝才操昂\
    揭綦轩颉修栗锁令昝蹇但冶买相艳苑油招邹俸伦奉闭臺尕么依\
    趙錢孫馮陳衛蔣韓楊許呂張嚴華謝鄒喻竇雲蘇範魯韋馬鳳魯費賀湯羅畢鄔樂時顧黃蕭貝計談龐紀項閔賈婁顏鍾駱蔡樊盧經鄧鬱單諸鈕龔邢\
    陸榮儲靳烏車宮寧厲劉葉龍韶黎薊懷從賴蘭藺喬陰雙聞黨譚貢勞邊農溫莊閻連習魚廖終衡滿國廣闕東歐師鞏聶簡饒須豐關紅遊權蓋況閆\
    塗欽賞譙筍愛陽麥練門買倫閉許萬鄭吳餘齊祿葛裘應滾
    """.unicodeScalars.filter(\.isHan))

  private static let compound: Set<[Unicode.Scalar]> = Set(
    """
    欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙
    钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里
    呼延 东郭 南门 羊舌 微生 公户 公玉 梁丘 左丘 东门 西门 第五 淳于 单于 完颜 富察 纳兰 叶赫 爱新 那拉 钮祜 瓜尔 乌雅 费莫
    歐陽 東方 獨孤 南宮 聞人 諸葛 尉遲 赫連 澹臺 濮陽 公孫 仲孫 鍾離 長孫 鮮于 軒轅 東郭 萬俟 完顏 納蘭 葉赫
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) })
}
