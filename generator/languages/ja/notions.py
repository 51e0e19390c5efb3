"""Everyday words in Japanese, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: 雨; 大雨; 豪雨; 降雨; 長雨 | snow: 雪; 大雪; 積雪; 降雪; 吹雪 | frost: 霜; 寒波; 凍結; 寒さ
heat: 暑さ; 猛暑; 高温; 熱波 | drought: 干ばつ; 渇水; 日照り | flood: 洪水; 浸水; 水害; 氾濫
wind: 強風; 暴風; 台風; 突風 | fog: 霧; 濃霧 | thaw: 雪解け; 融雪 | hail: ひょう; 雹
lightning: 雷; 落雷 | landslide: 土砂崩れ; 地滑り; 雪崩; 崖崩れ; 土石流 | earthquake: 地震
fire: 火災; 火事; 山火事; 出火 | explosion: 爆発 | strike: ストライキ; スト?
bankruptcy: 倒産; 破産; 経営破綻 | teacher: 教師; 教員; 先生?; 教諭 | pupil: 生徒; 児童; 学生; 園児?
doctor: 医師; 医者 | nurse: 看護師 | patient: 患者 | driver: 運転手; 運転士; ドライバー
passenger: 乗客; 旅客 | farmer: 農家; 農民; 生産者; 農業者 | fisher: 漁師; 漁業者
volunteer: ボランティア | tourist: 観光客; 旅行者 | journalist: 記者?; ジャーナリスト
artist: 芸術家; 画家; 俳優 | player: 選手; プレーヤー | coach: 監督?; コーチ | referee: 審判; 主審
soldier: 兵士; 自衛官; 軍人 | police: 警察; 警察官; 県警; 警官
firefighter: 消防; 消防士; 消防署; 消防団 | judge: 裁判官; 裁判長 | scientist: 科学者; 研究者; 学者
mayor: 市長; 町長; 村長 | minister: 大臣; 農相; 財務相 | customer: 客; 顧客; 消費者; 買い手
shareholder: 株主 | voter: 有権者 | miner: 鉱山労働者; 炭鉱員 | priest: 神父; 牧師; 住職; 僧侶
accountant: 会計士; 経理; 会計担当 | architect: 建築家; 建築士 | engineer: 技師; 技術者; エンジニア
school: 学校; 小学校; 中学校; 高校 | kindergarten: 幼稚園; 保育園; 保育所 | university: 大学
hospital: 病院; 診療所; 医院 | pharmacy: 薬局 | bakery: パン屋; ベーカリー
restaurant: レストラン; 食堂; 飲食店; 料理店 | hotel: ホテル; 旅館; 民宿
museum: 博物館; 美術館; 資料館 | library: 図書館 | theatre: 劇場 | church: 教会 | mosque: モスク
bridge: 橋; 大橋 | tunnel: トンネル | dam: ダム; 堤防 | warehouse: 倉庫 | factory: 工場
shop: 店?; 商店; 店舗; スーパー | garage: 車庫; ガレージ | prison: 刑務所; 拘置所
stadium: スタジアム; 競技場 | airport: 空港 | pool: プール | car: 乗用車; 自動車; マイカー
bus: バス | tram: 路面電車 | lorry: トラック; 貨物車 | train: 列車; 電車; 新幹線
ship: 船; フェリー; 漁船; 船舶 | aircraft: 飛行機; 航空機; 旅客機; ヘリコプター | bicycle: 自転車
sheep: 羊 | goat: 山羊; ヤギ | cow: 牛; 乳牛 | horse: 馬 | pig: 豚 | poultry: 鶏; ニワトリ
dog: 犬; 飼い犬 | cat: 猫; ネコ | fish: 魚; 魚類 | bee: 蜂; ミツバチ | wolf: 狼; オオカミ
bear: 熊; クマ; ヒグマ | bird: 鳥; 野鳥 | frog: 蛙; カエル | electricity: 電力; 電気; 電気代
gas: ガス; 天然ガス | coal: 石炭 | oil: 石油; 原油; 軽油; 灯油; ガソリン; 燃料?
steel: 鉄; 鋼; 鋼材; 金属 | concrete: コンクリート; セメント | wood: 木材; 木造; 木製
river: 川; 河川 | lake: 湖; 湖水 | sea: 海; 海水; 海洋 | canal: 運河; 用水路 | wheat: 小麦
barley: 大麦 | rice: 米?; 稲; コメ | potato: ジャガイモ; じゃがいも | apple: リンゴ; りんご
grape: ブドウ; ぶどう | olive: オリーブ | milk: 牛乳 | meat: 肉; 牛肉; 豚肉 | bread: パン
egg: 卵; 鶏卵 | cheese: チーズ | wine: ワイン | beer: ビール | coffee: コーヒー | tea: 茶; お茶
sugar: 砂糖 | oyster: カキ; 牡蠣 | mussel: ムール貝; ムラサキイガイ
ministry: 省?; 農水省; 国交省; 厚労省; 文科省 | court: 裁判所; 地裁; 高裁; 最高裁
parliament: 国会; 議会? | municipality: 市役所; 町役場; 村役場; 自治体 | province: 県庁; 道庁; 府庁
fine: 罰金; 反則金 | tax: 税; 税金; 課税 | loan: 融資; 借入; ローン; 借金
subsidy: 補助金; 助成金; 交付金 | wage: 賃金; 給料; 給与 | pension: 年金 | rent: 家賃; 賃料
roof: 屋根 | wall: 壁 | window: 窓; 窓口? | door: ドア; 扉 | basement: 地下室; 地下? | red: 赤; 赤色
orange: オレンジ; 橙 | yellow: 黄色 | green: 緑; 緑色 | thick: 厚い; 厚く; 厚さ? | thin: 薄い; 薄く
fast: 速い; 速く; 早く?; 急速 | slow: 遅い?; ゆっくり; 緩やか | strict: 厳しい; 厳格; 厳しく; 強化?
loose: 緩い; 緩和; 緩め | keep: 維持?; 存続; 残す; 残る? | abolish: 廃止; 撤廃 | extend: 延長; 延伸
shorten: 短縮 | welcome: 歓迎 | regret: 残念; 遺憾 | positive: 陽性 | negative: 陰性 | import: 輸入
export: 輸出 | day: 日中; 昼間; 昼? | night: 夜; 夜間; 深夜; 未明 | legal: 合法; 適法
illegal: 違法; 不法; 非合法 | urban: 都市; 都市部 | rural: 農村; 地方? | deep: 深い; 深く; 深さ?
shallow: 浅い; 浅く | left: 左; 左岸; 左側; 左足 | right: 右; 右岸; 右側; 右足
strong: 強い; 強く?; 強力 | weak: 弱い; 弱く; 弱まる | ill: 病気; 発症; 罹患
injured: けが; 負傷; 重傷; 軽傷 | insured: 保険に加入; 加入者 | uninsured: 無保険; 未加入
roadworks: 道路工事 | fatigue: 疲労; 疲れ | lawyer: 弁護士; 弁護人
investigator: 捜査員; 捜査官; 調査員 | contractor: 施工業者; 請負業者; 建設会社
owner: 所有者; 持ち主; オーナー; 店主 | resident: 住民; 市民?; 村民; 町民
trainee: 研修生; 実習生; 見習い | crowd: 観客; 観衆; ファン? | deer: 鹿; シカ | lift: 解除
doubt: 疑問; 疑う; 疑って; 懐疑 | theft: 窃盗; 盗難; 盗まれ; 泥棒 | fraud: 詐欺; 横領
bribery: 贈賄; 収賄; 賄賂 | murder: 殺人; 殺害 | arson: 放火 | knee: 膝; ひざ
shoulder: 肩; 右肩; 左肩 | ankle: 足首 | thigh: 太もも | above: 上回る?; 上方 | below: 下回る?; 下方
early: 早い; 早く; 早期; 前倒し; 早める | late: 遅れ; 遅く; 遅すぎ; 遅い | uphold: 支持?; 棄却?
overturn: 破棄; 取り消し; 覆し | think: 思う; 思って; 考えて? | know: 知って; 知る; 知らない?
retire: 引退; 定年退職 | resign: 辞任; 辞職; 退任 | whole: 全体; 全部; 丸ごと | part: 一部; 部分
unanimous: 全会一致; 満場一致; 全員一致 | narrow: 僅差; 小差 | preliminary: 暫定; 予備; 速報?
final: 最終; 確定 | forest: 森; 森林; 山林 | meadow: 草原; 牧草地; 牧場
swamp: 湿原; 沼; 湿地; 泥炭
person: 人; 名 | child: 子ども; 子供; 児童; 小児; 園児 | family: 世帯; 家族; 家庭
worker: 従業員; 職員; 社員; 作業員; 労働者; スタッフ
candidate: 候補 | councillor: 議員; 市議; 町議 | guard: 警備員; 監視員; 守衛; 警備
curator: 学芸員; 修復師
expert: 専門家; アナリスト; 鑑定 | victim: 被害者; 犠牲者; 被災者 | suspect: 容疑者; 被告; 逮捕者
protester: デモ; 抗議
member: 会員; 組合員; メンバー; 委員 | participant: 参加者; 選手; ランナー; 出場
applicant: 応募者; 申請者; 志願者; 入札
refugee: 難民; 移民; 避難者; 避難 | company: 企業; 会社; 社?
dealer: 販売店; 業者; 卸売; 小売; 販売
user: 利用者; ユーザー; 契約者; 消費者; 読者 | witness: 証人; 目撃者
official: 職員; 役人; 公務員; 検査官 | neighbour: 隣人; 近隣
team: チーム; 隊?; 班? | species: 種?; 種類 | nest: 巣 | reindeer: トナカイ
tree: 木?; 本?; 樹木; 苗木
house: 世帯?; 家屋; 住宅; 家?; 棟?; 戸?; 建物 | flat: 戸?; 部屋?; マンション; 住戸
room: 部屋; 室?; 教室; 会場; 客室; 展示室 | floor: 階; 床上; 床下
bed: 床?; ベッド; 病床 | seat: 席?; 議席; 座席; 定員 | post: 人?; ポスト; 雇用; 職?; 欠員
village: 村; 集落
town: 市?; 町?; 都市; 市町村 | district: 地区; 区?; 地域?; 町? | street: 通り; 道路; 路線?; 本?
station: 駅; 停留所; バス停
line: 路線; 便?; 系統 | well: 井戸; 坑井 | reservoir: 貯水池; タンク; 貯水槽; ダム | pump: ポンプ
pipe: 管?; 配管; パイプ; 水道管; 排水溝? | section: 区間; 箇所; 部分 | boiler: ボイラー
polling: 投票所
centre: センター; 施設; 避難所; 拠点; 所? | council: 議会; 評議会 | club: クラブ; 団体; 協会
farm: 農場; 農園; 牧場
field: 畑?; 田?; 農地; 区画 | panel: パネル | transformer: 変圧器 | turbine: タービン; 風車; 風力
machine: 機械; 重機; 台?; 車両
dose: 回分; ワクチン? | vaccine: ワクチン; 接種; 予防接種 | medicine: 薬?; 医薬品; 錠?
infection: 感染; 患者
death: 死者; 死亡; 死?; 亡くな | injury: 負傷; けが; 怪我; 重傷; 軽傷
case: 件?; 事件; 事例; 例?; 症例 | accident: 事故; 衝突; 追突
fault: 故障; 不具合; 欠陥; 障害 | leak: 漏水; 漏れ; 水漏れ | corrosion: 腐食; さび; 錆?; 老朽; 劣化
pressure: 圧力; 水圧; 圧?
debt: 債務; 負債; 借金; 滞納; 未払 | money: お金; 資金; 金?; 財政; 費用; 予算?
price: 価格; 値段; 料金; 運賃; 物価; コスト?; 単価
demand: 需要; 売上; 販売; 受注; 数量 | bottleneck: 不足; 供給; 納期; 納入; 品薄
confession: 自白; 認め; 自供
repay: 返金; 返済; 弁償; 弁済 | staffing: 人手; 人員; 職員; スタッフ | security: 安全; 保安; 警備
respect: 尊重; 敬意; 尊厳
weather: 天候; 天気; 悪天; 気象 | traffic: 交通; 渋滞; 通行
disease: コロナ; パンデミック; 病気; 疾病; 疥癬; ウイルス; 感染症; 害虫; 疫病
hunting: 狩猟; 狩り; 密猟; 駆除 | evaporation: 蒸発 | track: 線路; レール; 軌道 | stopping: 停車
vote: 票
signature: 署名 | complaint: 苦情; 申し立て; 通報; 異議; 相談; 件?
document: 文書; 書類; 証明書; 契約; 許可; 請求書; 手紙; 通?; 証書
ticket: 切符; チケット; 券?; 入場券; 枚? | book: 本?; 冊; 図書; 書籍
painting: 絵画; 作品; 絵?; 写真; 点?; 彫刻
coin: 硬貨; 貨幣; 枚?; コイン; 遺物; 点? | letter: 荷物; 小包; 郵便; 個?
bottle: 本?; 瓶?; 缶?; 樽?; コンテナ
bag: 袋?; 箱?; 俵?; ケース; 段ボール | match: 試合; 戦? | goal: ゴール; 得点
point: 点?; ポイント; 勝ち点
concert: コンサート; 公演; 上映; 展示; 映画; 演奏; 展? | trip: 便?; 往復; 航海; 運航; 旅?
lesson: 授業; 講座; 学級; クラス; 時限
meeting: 会議; 会合; 審理; 公判; 期日; 説明会; 回? | attack: 襲撃; 攻撃; 被害?
""")
