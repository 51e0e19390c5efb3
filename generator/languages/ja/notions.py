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
""")
