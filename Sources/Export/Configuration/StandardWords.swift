/// The words of ``HouseStyle/standard``.
enum StandardWords {
  private static let reporter = CreditRole("reporter")
  private static let correspondent = CreditRole("correspondent")
  private static let photographer = CreditRole("photographer")
  private static let writer = CreditRole("writer")
  private static let translator = CreditRole("translator")
  private static let cartoonist = CreditRole("cartoonist")
  private static let graphics = CreditRole("graphics")
  private static let compiler = CreditRole("compiler")

  private static func desk(_ id: String) -> [CreditRole] { [CreditRole(id, place: .desk)] }
  private static func column(_ id: String) -> [CreditRole] { [CreditRole(id, place: .column)] }

  static let roles: [(String, [CreditRole])] = [
    ("记者", [reporter]), ("通讯员", [correspondent]), ("实习生", [CreditRole("intern")]),
    ("摄影", [photographer]), ("摄影报道", [photographer, writer]), ("图片", [photographer]),
    ("供图", [photographer]), ("撰文", [writer]), ("撰稿", [writer]), ("文字", [writer]),
    ("作者", [CreditRole("author")]), ("评论员", [CreditRole("commentator")]), ("漫画", [cartoonist]),
    ("制图", [graphics]), ("绘图", [graphics]), ("编译", [translator]), ("翻译", [translator]),
    ("整理", [compiler]), ("图文", [photographer, writer]), ("文图", [writer, photographer]),
    ("责任编辑", desk("responsibleEditor")), ("责编", desk("responsibleEditor")), ("编辑", desk("editor")),
    ("版式设计", desk("layout")), ("版式", desk("layout")), ("美术编辑", desk("layout")),
    ("美编", desk("layout")), ("组版", desk("layout")), ("校对", desk("proofreader")),
    ("统筹", desk("coordinator")), ("策划", desk("planner")), ("值班总编", desk("dutyEditor")),
    ("值班编委", desk("dutyEditor")), ("值班主任", desk("dutyEditor")), ("审读", desk("reviewer")),
    ("审核", desk("reviewer")), ("审校", desk("reviewer")), ("监制", desk("producer")),
    ("栏目统筹", column("columnCoordinator")), ("栏目主持", column("columnHost")),
    ("栏目策划", column("columnPlanner")), ("栏目编辑", column("columnEditor")),
  ]

  static let suffixRoles: [(String, [CreditRole])] = [
    ("文", [writer]), ("图", [photographer]), ("摄", [photographer]), ("摄影", [photographer]),
    ("文图", [writer, photographer]), ("图文", [photographer, writer]), ("文字", [writer]),
    ("图片", [photographer]), ("供图", [photographer]), ("摄影报道", [photographer, writer]),
    ("撰文", [writer]), ("译", [translator]), ("编译", [translator]), ("绘", [cartoonist]),
    ("漫画", [cartoonist]), ("制图", [graphics]), ("整理", [compiler]),
  ]

  static let closingRoles: [(String, [CreditRole])] = [
    ("摄", [photographer]), ("摄影", [photographer]), ("供图", [photographer]),
    ("摄影报道", [photographer, writer]), ("制图", [graphics]),
  ]

  static let qualifiers = [
    "本报", "本刊", "本台", "本网", "全媒体", "融媒体", "融媒", "新媒体", "首席", "高级", "见习", "实习", "特约",
    "特派", "特邀", "首席评论", "全媒体首席",
  ]

  static let organisationEndings = ["报", "社", "台", "网", "刊", "中心", "客户端", "集团", "周刊"]

  static let notNames = [
    "手记", "观察", "调查", "走访", "连线", "在线", "探访", "获悉", "了解", "注意", "报道", "日前", "昨日", "昨天",
    "今天", "今日", "近日", "从", "在", "来到", "走进", "看到", "采访", "发现", "说", "问", "会", "节", "证", "站",
    "团", "们", "一", "眼", "走基层", "部", "说明", "资料", "资料图", "资料照片", "待续", "未完待续", "新华社发", "亲历", "体验", "视角", "专访",
    "帮", "跟随", "实地",
  ]

  static let markers = ["■", "□", "●", "○", "◆", "◇", "▲", "△", "★", "▶", "►", "※", "◎", "▌", "▍"]

  static let nameSeparators = ["、", "，", ",", "；", ";", "／", "/", "｜", "|", "丨"]

  static let localDatelines: [(String, String)] = [
    ("本报讯", "本报"), ("本网讯", "本网"), ("本刊讯", "本刊"), ("本台讯", "本台"),
  ]

  static let agencies = [
    "新华社", "新华网", "中新社", "中新网", "人民日报", "人民网", "央视网", "光明日报", "经济日报", "本报", "本刊",
    "本台", "法新社", "路透社", "美联社", "塔斯社",
  ]

  static let wireEndings = ["专电", "急电", "电", "讯"]

  static let weatherSignals: [(String, WeatherWords.Group)] = [
    ("今天", .day), ("今日", .day), ("明天", .day), ("明日", .day), ("后天", .day), ("今晚", .day), ("今夜", .day),
    ("夜里", .day), ("夜间", .day), ("晴", .sky), ("阴", .sky), ("雨", .sky), ("雪", .sky), ("多云", .sky),
    ("最高气温", .temperature), ("最低气温", .temperature), ("最高温度", .temperature),
    ("最低温度", .temperature), ("气温", .temperature), ("℃", .unit), ("°C", .unit), ("摄氏度", .unit),
  ]

  static let weatherTitles = ["天气", "气象"]

  static let noteOpenings = [
    "编者按", "编者的话", "编者语", "编者注", "编前语", "开栏的话", "编后", "编后语", "编后记", "编余",
  ]

  static let notices: [(String, Notice.Kind)] = [
    ("公告", .announcement), ("通告", .announcement), ("启事", .announcement), ("公示", .announcement),
    ("声明", .announcement), ("讣告", .announcement), ("广告", .advertisement), ("公益广告", .advertisement),
  ]

  static let jumps: [(String, Jump.Direction)] = [
    ("下转", .to), ("转至", .to), ("转", .to), ("上接", .from), ("紧接", .from), ("接", .from),
  ]

  static let midStoryOpenings = [
    "会议强调", "会议指出", "会议要求", "会议认为", "会议还", "会上还", "此外", "同时", "其中", "据悉", "据介绍",
    "他说", "她说", "他们说", "他表示", "她表示", "他指出", "他强调", "该", "与此同时", "另外", "而且", "但是",
    "因此", "于是",
  ]

  static let standingHeads = ["一周要闻", "要闻速览", "简讯", "短讯", "图片新闻", "天气预报", "今日天气"]
}
