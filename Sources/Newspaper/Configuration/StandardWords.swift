import Document

/// The words of ``HouseStyle/standard``.
package enum StandardWords {
  private static let reporter = CreditRole("reporter")
  private static let correspondent = CreditRole("correspondent")
  private static let photographer = CreditRole("photographer")
  private static let writer = CreditRole("writer")
  private static let translator = CreditRole("translator")
  private static let cartoonist = CreditRole("cartoonist")
  private static let graphics = CreditRole("graphics")
  private static let compiler = CreditRole("compiler")
  private static let illustrator = CreditRole("illustrator")
  private static let author = CreditRole("author")

  private static func desk(_ id: String) -> [CreditRole] { [CreditRole(id, place: .desk)] }
  private static func column(_ id: String) -> [CreditRole] { [CreditRole(id, place: .column)] }

  static let roles: [(String, [CreditRole])] = [
    ("记者", [reporter]), ("通讯员", [correspondent]), ("实习生", [CreditRole("intern")]),
    ("摄影", [photographer]), ("摄影报道", [photographer, writer]), ("图片", [photographer]),
    ("供图", [photographer]), ("撰文", [writer]), ("撰稿", [writer]), ("文字", [writer]),
    ("采写", [writer]), ("执笔", [writer]), ("供稿", [CreditRole("contributor")]), ("题图", [illustrator]),
    ("插图", [illustrator]), ("插画", [illustrator]), ("绘画", [illustrator]), ("配图", [illustrator]),
    ("责任校对", desk("proofreader")),
    ("主编", desk("chiefEditor")), ("执行主编", desk("chiefEditor")),
    ("总编辑", desk("chiefEditor")),
    ("作者", [author]), ("评论员", [CreditRole("commentator")]), ("漫画", [cartoonist]),
    ("制图", [graphics]), ("绘图", [graphics]), ("编译", [translator]), ("翻译", [translator]),
    ("译者", [translator]), ("整理", [compiler]), ("图文", [photographer, writer]),
    ("文图", [writer, photographer]), ("报道员", [correspondent]), ("主笔", [writer]), ("撰稿人", [writer]),
    ("小记者", [reporter]), ("学生记者", [reporter]), ("校园记者", [reporter]), ("见习生", [CreditRole("intern")]),
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
    ("漫画", [cartoonist]), ("制图", [graphics]), ("整理", [compiler]), ("采写", [writer]),
    ("供稿", [CreditRole("contributor")]), ("插图", [illustrator]), ("插画", [illustrator]),
    ("著", [author]), ("编著", [author]), ("校译", [translator]),
  ]

  static let closingRoles: [(String, [CreditRole])] = [
    ("摄", [photographer]), ("摄影", [photographer]), ("供图", [photographer]),
    ("摄影报道", [photographer, writer]), ("制图", [graphics]),
    ("插图", [illustrator]), ("著", [author]), ("译", [translator]),
    ("供稿", [CreditRole("contributor")]),
  ]

  static let qualifiers = [
    "本报", "本刊", "本台", "本网", "本版", "全媒体", "全媒", "融媒体", "融媒", "新媒体", "首席", "高级", "资深", "主任", "见习", "实习",
    "特约", "特派", "特邀", "首席评论", "全媒体首席", "客户端",
  ]

  static let organisationEndings = [
    "报", "社", "台", "网", "刊", "中心", "客户端", "集团", "周刊", "局", "办", "厅", "署", "部", "处", "委", "站", "院", "馆",
    "所", "公司", "协会", "学会", "商会", "联合会", "委员会", "基金会", "政府", "学校", "大学", "中学", "小学", "医院", "法院",
    "银行", "支队", "大队", "中队", "团队", "小组", "部门", "单位", "企业", "街道", "社区", "村委会", "景区", "园区", "县", "省",
  ]

  static let notNames = [
    "手记", "观察", "调查", "走访", "连线", "在线", "探访", "获悉", "了解", "注意", "报道", "日前", "昨日", "昨天",
    "今天", "今日", "近日", "从", "在", "来到", "走进", "看到", "采访", "发现", "说", "问", "会", "节", "证", "站",
    "团", "们", "一", "眼", "走基层", "部", "说明", "资料", "资料图", "资料照片", "待续", "未完待续", "新华社发", "亲历", "体验", "视角", "专访",
    "帮", "跟随", "实地", "综合", "整理", "受访者", "受访对象", "采访对象", "被访者", "网友", "网民", "读者", "市民", "村民", "居民",
    "家属", "本人", "本报", "网络", "资料片", "资料图片", "档案", "校方", "馆方", "警方", "店方", "院方", "商家", "店家", "主办方",
    "承办方", "活动方", "当事人", "知情人", "志愿者", "热心人", "爱好者", "通讯员", "编辑部", "融媒体", "全媒体", "记者站", "电视台",
    "视觉", "人民视觉", "视觉中国", "佚名", "署名", "来源", "图源", "图为", "单位", "简介", "如下", "同上", "北京", "上海", "天津", "重庆",
    "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南",
    "四川", "贵州", "云南", "陕西", "甘肃", "青海", "宁夏", "新疆", "西藏", "内蒙古", "黑龙江", "香港", "澳门", "台湾", "黄河",
    "长江",
  ]

  static let notInNames = [
    "提供", "供图", "供稿", "报道", "报导", "综合", "综述", "来自", "来源", "现居", "现任", "现为", "受访", "图片", "视频",
    "资料", "截图", "宣传", "文化站", "文化馆", "融媒", "全媒", "频道", "栏目", "编辑", "记者", "站长", "局长", "书记", "主任",
    "校长", "院长", "教师", "老师", "教授", "干部", "职工", "会员", "委员", "作家", "诗人", "市委", "县委", "区委", "镇委", "党委",
    "纪委", "政府", "公安", "消防", "检察", "法院", "协会", "公司", "集团", "中心", "大学", "医院", "工作室", "工作人员", "研究",
    "单位", "通讯社", "电视", "广播", "网站", "客户端", "公众号", "微信", "微博", "作者", "摄影", "通讯员", "评论员",
  ]

  static let fillers =
    ["", "综合", "采访", "联合", "现场", "特约", "采写", "连线", "编译"].flatMap { [$0 + "报道", $0 + "报导"] }
    + ["综合整理", "专稿"]

  static let markers = ["■", "□", "●", "○", "◆", "◇", "▲", "△", "★", "▶", "►", "※", "◎", "▌", "▍"]

  static let nameSeparators = ["、", "，", ",", "；", ";", "／", "/", "｜", "|", "丨"]

  static let localDatelines = ["本报", "本网", "本刊", "本台"].flatMap { paper in
    [(paper + "讯", paper), (paper + "专讯", paper), (paper + "特讯", paper)]
  }

  static let agencies = [
    "新华社", "新华网", "新华视点", "新华社客户端", "中新社", "中新网", "中国新闻社", "中国新闻网", "人民日报", "人民日报客户端", "人民网", "央视网", "央视新闻",
    "央视新闻客户端", "央广网", "光明日报", "经济日报", "本报", "本刊", "本台", "法新社", "路透社", "美联社", "塔斯社", "俄新社", "德新社", "安莎社",
    "埃菲社", "彭博社", "共同社", "韩联社", "朝中社", "中央社", "中通社",
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
