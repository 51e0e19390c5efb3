"""Everyday words in Chinese, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: 雨; 降雨; 暴雨; 大雨; 阴雨; 雨水; 降水 | snow: 雪; 降雪; 大雪; 暴雪; 积雪
frost: 霜; 霜冻; 寒潮; 冻害; 严寒 | heat: 高温; 酷暑; 热浪; 炎热 | drought: 旱; 干旱; 旱灾; 旱情
flood: 洪水; 水灾; 洪灾; 山洪; 洪涝; 内涝 | wind: 大风; 台风; 强风; 风暴; 狂风 | fog: 大雾; 浓雾; 雾
thaw: 解冻; 融雪 | hail: 冰雹 | lightning: 雷击; 闪电
landslide: 滑坡; 泥石流; 山体滑坡; 雪崩; 塌方 | earthquake: 地震
fire: 火灾; 起火; 大火; 山火; 着火; 失火 | explosion: 爆炸 | strike: 罢工; 停工? | bankruptcy: 破产
teacher: 教师; 老师; 教员 | pupil: 学生; 小学生; 中学生; 大学生 | doctor: 医生; 医师; 大夫
nurse: 护士 | patient: 患者; 病人 | driver: 司机; 驾驶员 | passenger: 乘客; 旅客
farmer: 农民; 农户; 果农; 种植户; 牧民; 农场主 | fisher: 渔民; 渔夫 | volunteer: 志愿者; 义工
tourist: 游客; 观光客 | journalist: 记者?; 新闻工作者 | artist: 艺术家; 画家; 演员
player: 球员; 选手? | coach: 教练 | referee: 裁判员; 主裁判 | soldier: 士兵; 军人; 战士
police: 警察; 警方; 民警; 公安; 交警 | firefighter: 消防员; 消防; 消防队 | judge: 法官; 审判长
scientist: 科学家; 研究员; 研究人员; 学者 | mayor: 市长 | minister: 部长
customer: 顾客; 客户; 消费者; 买家 | shareholder: 股东 | voter: 选民 | miner: 矿工
priest: 牧师; 神父 | accountant: 会计 | architect: 建筑师 | engineer: 工程师
school: 学校; 小学; 中学; 学堂 | kindergarten: 幼儿园; 托儿所 | university: 大学; 高校
hospital: 医院; 诊所; 卫生院 | pharmacy: 药店; 药房 | bakery: 面包店; 面包房
restaurant: 餐馆; 餐厅; 饭店; 饭馆; 食堂 | hotel: 酒店; 宾馆; 旅馆; 民宿 | museum: 博物馆
library: 图书馆 | theatre: 剧院; 剧场; 戏院 | church: 教堂 | mosque: 清真寺 | bridge: 桥; 大桥; 桥梁
tunnel: 隧道 | dam: 大坝; 水坝; 堤坝 | warehouse: 仓库; 库房 | factory: 工厂; 厂房; 制造厂
shop: 商店; 店铺; 超市; 门店 | garage: 车库 | prison: 监狱; 看守所 | stadium: 体育场 | airport: 机场
pool: 游泳池; 泳池; 游泳馆 | car: 汽车; 轿车; 小汽车; 私家车; 小客车
bus: 公交车; 公交; 巴士; 客车; 大巴 | tram: 有轨电车; 电车 | lorry: 货车; 卡车
train: 火车; 列车; 高铁 | ship: 船; 轮船; 渡轮; 船只; 渔船; 货轮 | aircraft: 飞机; 直升机; 客机
bicycle: 自行车; 单车 | sheep: 羊?; 绵羊; 羊羔 | goat: 山羊 | cow: 牛; 奶牛; 黄牛
horse: 马匹; 赛马 | pig: 猪; 生猪 | poultry: 鸡?; 家禽; 养鸡 | dog: 狗; 犬; 犬只 | cat: 猫
fish: 鱼; 鱼类 | bee: 蜜蜂; 蜂箱; 蜂群 | wolf: 狼 | bear: 熊; 黑熊 | bird: 鸟; 鸟类; 候鸟
frog: 青蛙; 蛙; 蟾蜍 | electricity: 电力; 电费; 用电; 供电 | gas: 天然气; 燃气; 煤气
coal: 煤炭; 煤; 煤矿 | oil: 石油; 原油; 柴油; 汽油; 燃油 | steel: 钢; 钢材; 钢铁; 金属
concrete: 混凝土; 水泥 | wood: 木材; 木; 木料; 木质 | river: 河; 河流; 河水; 江?; 江水
lake: 湖; 湖泊; 湖水 | sea: 海; 大海; 海水; 海洋 | canal: 运河; 水渠 | wheat: 小麦; 麦子
barley: 大麦 | rice: 水稻; 大米; 稻; 稻谷 | potato: 土豆; 马铃薯 | apple: 苹果 | grape: 葡萄
olive: 橄榄 | milk: 牛奶; 奶? | meat: 肉; 猪肉; 牛肉; 肉类 | bread: 面包 | egg: 鸡蛋; 蛋?
cheese: 奶酪; 芝士 | wine: 葡萄酒; 红酒 | beer: 啤酒 | coffee: 咖啡 | tea: 茶; 茶叶
sugar: 糖; 蔗糖 | oyster: 牡蛎; 生蚝 | mussel: 贻贝; 青口
ministry: 国务院?; 财政部; 教育部; 农业部 | court: 法院; 法庭 | parliament: 议会; 国会; 人大
municipality: 市政府; 镇政府; 县政府 | province: 省政府; 省? | fine: 罚款 | tax: 税; 税收; 税款
loan: 贷款; 借款 | subsidy: 补贴; 补助; 津贴? | wage: 工资; 薪水; 薪资 | pension: 养老金; 退休金
rent: 租金; 房租 | roof: 屋顶; 房顶; 屋面 | wall: 墙; 墙壁; 围墙 | window: 窗; 窗户
door: 门口?; 大门?; 门? | basement: 地下室 | red: 红色; 红? | orange: 橙色; 橙? | yellow: 黄色; 黄?
green: 绿色; 绿? | thick: 厚; 较厚; 最厚 | thin: 薄; 最薄; 较薄 | fast: 快; 迅速; 更快; 快速
slow: 慢; 缓慢; 放慢 | strict: 严格; 从严; 收紧; 严厉 | loose: 放宽; 宽松; 放松
keep: 保留; 维持?; 保持? | abolish: 废除; 取缔; 废止 | extend: 延长; 延期?; 续期 | shorten: 缩短
welcome: 欢迎? | regret: 遗憾; 惋惜 | positive: 阳性 | negative: 阴性 | import: 进口 | export: 出口
day: 白天; 日间 | night: 夜; 夜间; 晚上; 深夜; 夜里 | legal: 合法 | illegal: 非法; 违法
urban: 城市; 城区; 城镇 | rural: 农村; 乡村 | deep: 深?; 深处 | shallow: 浅; 浅水
left: 左; 左岸; 左侧; 左边 | right: 右; 右岸; 右侧; 右边 | strong: 强劲; 强烈 | weak: 弱; 疲软; 薄弱
ill: 生病; 患病; 得病; 病倒 | injured: 受伤; 伤者; 伤员 | insured: 投保; 参保
uninsured: 未投保; 未参保; 没有投保 | roadworks: 道路施工; 修路 | fatigue: 疲劳; 疲惫
lawyer: 律师; 辩护人 | investigator: 调查员; 侦查员; 调查人员 | contractor: 承包商; 施工方; 施工单位
owner: 业主; 店主; 房东; 车主 | resident: 居民; 村民; 住户 | trainee: 实习生; 学徒
crowd: 观众; 球迷 | deer: 鹿 | lift: 解除 | doubt: 质疑; 怀疑; 存疑 | theft: 盗窃; 偷; 小偷; 失窃
fraud: 欺诈; 诈骗; 挪用 | bribery: 贿赂; 受贿; 行贿 | murder: 谋杀; 凶杀; 杀人 | arson: 纵火
knee: 膝; 膝盖 | shoulder: 肩; 肩膀 | ankle: 脚踝; 踝 | thigh: 大腿 | above: 以上?; 上方
below: 以下?; 下方 | early: 提前; 过早; 提早; 早期? | late: 推迟?; 太晚; 晚于; 迟; 较晚
uphold: 维持原判 | overturn: 撤销; 推翻; 改判 | think: 认为?; 觉得 | know: 知道; 清楚?
retire: 退休 | resign: 辞职; 辞去 | whole: 整个; 整座; 全部; 全体 | part: 部分; 局部
unanimous: 一致; 全票 | narrow: 微弱; 险胜; 勉强? | preliminary: 初步 | final: 最终; 最后?
forest: 森林; 林地; 树林 | meadow: 草地; 草原; 牧场 | swamp: 沼泽; 湿地; 泥炭
person: 人; 名 | child: 儿童; 孩子; 小孩; 婴儿 | family: 户?; 家庭; 住户
worker: 工人; 员工; 职工; 雇员; 工作人员; 工友
candidate: 候选人; 参选人 | councillor: 议员; 代表?; 委员? | guard: 保安; 警卫; 门卫; 守卫
curator: 策展人; 馆员; 修复师
expert: 专家; 分析师; 专业人士 | victim: 受害者; 遇难者; 伤者?; 受害人 | suspect: 嫌疑人; 嫌犯; 被告
protester: 示威者; 抗议者; 示威
member: 成员; 会员; 委员 | participant: 参与者; 参赛者; 选手; 运动员
applicant: 申请人; 申请者; 报名者; 投标
refugee: 难民; 移民; 流离失所; 疏散; 转移? | company: 公司; 企业; 商户?
dealer: 经销商; 供应商; 商贩; 商家; 零售商
user: 用户; 订户; 消费者; 读者; 使用者 | witness: 证人; 目击者
official: 官员; 公务员; 检查员; 督察 | neighbour: 邻居
team: 队?; 团队; 小组 | species: 种?; 物种; 品种 | nest: 巢?; 窝? | reindeer: 驯鹿
tree: 树?; 棵?; 株?; 树苗
house: 户?; 房屋; 住宅; 楼?; 栋?; 房子; 建筑; 间?; 民房; 住房 | flat: 套?; 公寓; 住房?
room: 房间; 教室; 展厅; 室?; 客房; 厅?
floor: 层; 楼层 | bed: 床位; 张?; 病床; 床? | seat: 席位; 座位; 座?; 席?; 名额; 学位; 位?
post: 岗位; 职位; 职缺; 工作?
village: 村; 村庄; 村子 | town: 市?; 城市; 县? | district: 区?; 街区; 社区; 地区?; 街道
street: 街?; 街道; 道路; 路?; 公路
station: 站; 车站 | line: 线路; 线?; 路线; 航线 | well: 井; 水井
reservoir: 水库; 水箱; 蓄水池; 储罐 | pump: 泵; 水泵
pipe: 管道; 水管; 管网; 管线 | section: 段?; 路段; 部分? | boiler: 锅炉
polling: 投票站; 票站; 投票所
centre: 中心; 设施; 机构; 避难所; 安置点; 点? | council: 议会; 委员会; 理事会
club: 俱乐部; 协会; 社团; 团体 | farm: 农场; 牧场; 养殖场
field: 田?; 地块; 农田; 亩? | panel: 面板; 光伏板; 太阳能板; 板? | transformer: 变压器
turbine: 涡轮; 风机; 汽轮机
machine: 机器; 机械; 台?; 车辆; 挖掘机 | dose: 剂?; 疫苗?; 剂次 | vaccine: 疫苗; 接种
medicine: 药?; 药品; 药物; 片?; 驱蚊
infection: 感染; 病例; 传染; 确诊 | death: 死亡; 死?; 遇难; 丧生; 身亡; 去世
injury: 受伤; 伤者; 伤?; 轻伤; 重伤
case: 起?; 例?; 案件; 案?; 宗?; 事件 | accident: 事故; 车祸; 相撞; 碰撞
fault: 故障; 缺陷; 毛病; 失灵
leak: 泄漏; 漏水; 渗漏
corrosion: 腐蚀; 生锈; 锈; 老化; 磨损 | pressure: 压力; 水压; 高压
debt: 债?; 债务; 欠款; 拖欠; 欠?
money: 资金; 钱?; 经费; 财政; 款? | price: 价格; 价?; 票价; 费用?; 成本?; 涨价
demand: 需求; 销售; 销量; 订单; 销售额
bottleneck: 短缺; 不足; 供应; 缺?; 交付 | confession: 承认; 认罪; 坦白; 供认
repay: 退还; 偿还; 退款; 归还; 赔偿
staffing: 人手; 人员; 员工; 编制 | security: 安全; 安保; 治安 | respect: 尊重; 尊严; 敬?
weather: 天气; 气候; 气象
traffic: 交通; 拥堵; 车流; 堵车 | disease: 新冠; 大流行; 疾病; 病; 疫情; 病毒; 疥癣; 流感; 害虫
hunting: 狩猎; 打猎; 偷猎; 捕猎
evaporation: 蒸发 | track: 轨道; 铁轨; 线路? | stopping: 停靠; 停站; 站点 | vote: 票; 选票
signature: 签名; 签字; 联署
complaint: 投诉; 申诉; 异议; 举报; 件?
document: 文件; 证书; 合同; 许可; 发票; 信?; 封?; 证明; 协议; 执照
ticket: 票; 门票; 车票; 张? | book: 书?; 册?; 本?; 图书; 书籍; 手稿
painting: 画?; 画作; 幅?; 作品; 照片; 雕塑; 展品; 件?
coin: 钱币; 硬币; 枚?; 文物; 件? | letter: 包裹; 快递; 邮件; 件?
bottle: 瓶?; 罐?; 桶?; 集装箱; 箱?
bag: 袋?; 箱?; 包?; 盒?; 麻袋
match: 比赛; 场?; 轮? | goal: 球?; 进球; 点球 | point: 分?; 点?; 积分; 百分点
concert: 音乐会; 演出; 展览; 电影; 场?; 部?
trip: 班次; 航班; 趟?; 次?; 行程 | lesson: 课?; 班?; 课程; 节?; 讲座
meeting: 会议; 开庭; 庭审; 会面; 听证; 次?; 场?
attack: 袭击; 攻击; 次?
""")
