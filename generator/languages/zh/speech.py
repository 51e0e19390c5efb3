"""How Chinese says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "说 说道 表示 称 指出 强调 透露 介绍 介绍说 坦言 直言 认为 解释 解释说 解释称 补充"
        " 补充说 回应 回应称 承认 警告 呼吁 写道 宣布 答道 问道 笑道 感叹 回忆 回忆说 谈到 提到"
        " 提醒 声称 宣称 重申 否认 反驳 批评 质疑 抱怨 建议 预计 希望 担心 相信 通报 披露 证实"
        " 确认 发文称"
    ),
    telling=listed("告诉 告知 对记者说 向记者表示"),
    sources=listed("据 按照 根据"),
    sourced=phrases("看来"),
    pronouns=listed("他 她 他们 她们"),
    impersonal=listed("该公司 该局 该部 该部门 该机构 对方 公司 双方"),
    light=listed("也 还 则 曾 就 昨日 今日 昨天 今天 日前 当天 随后 同时 此前 当日"),
    conjunctions=listed("并 且"),
    prepositions=listed("对 向 给 与 同 和 把 被 在 从 为 由 让 跟 比 因 于"),
    marks=(("“", "”"), ("「", "」"), ("『", "』"), ("‘", "’"), ('"', '"')),
    others=listed(
        "说法 说明 说服 小说 传说 学说 据说 听说 说不定 说好 说起 说到 俗话说 可以说 也就是说"
        " 再说 称为 称作 称号 称呼 名称 简称 职称 俗称 统称 别称 昵称 人称 堪称 号称 对称 称重"
        " 称赞 称职 称霸 据称 据悉 据报道 数据 证据 依据 根据地 占据 据点 收据 票据 凭据 其他"
        " 吉他 他人 他国 表示物 介绍信 建议书 希望小学 通报批评 反对 绝对 相对 针对 面对 应对"
        " 核对 方向 动向 共同 合同 不同 提供给 供给 总和 饱和 温和 共和 存在 现在 正在 所在"
        " 实在 自从 服从 成为 作为 认为 行为 因为 以为 理由 自由 经由 转让 对比 原因 关于 由于"
        " 位于 处于 等于 对于 终于 参与 给予 赋予"
    ),
    questions=listed("问 记者"),
    answers=listed("答"),
)
