/**
 * Units that a figure may have, as a pattern with the longer first. 年, 月, 日, 岁, 届 and 号 are missing on
 * purpose: with them a number is a date, an age or an ordinal. 厘米 and the like measure a thing, not the
 * work of a union.
 */
export const units =
  '个百分点|平方公里|平方米|立方米|千瓦时|人次|场次|批次|台次(?![品梁])|件次(?![品梁要])|课时|学时|小时|分钟|秒(?![杀懂变拍表])|公里|公斤|美元|个月|万元|亿元|元|天|周|个|名|人|家|所|场|项|条|次|门|件|份|支|期|间|处|座|台|套|类|种|款|本|册|篇|组|位|户|班|对|吨|亩|倍|辆|部|面|张|枚|块|幅|首|节|堂|讲|轮|站|例|宗|起|笔|单(?=[，。、；！？）”]|$|外卖|快递|生意|业务|以上|左右)|片(?![区面段酬头名剂仓林花])|只|艘|架|株|道(?![路理德具口])'

/** Units that a small Chinese number can carry with certainty (三个工种); 一 is as good as an article. */
export const hanUnits =
  '人次|场次|课时|个|名|家|所|场|项|次|门|支|座|台|套|种|件|条|人|天|道(?![路理德具口])'

/**
 * Unit and noun behind which even a small number in Chinese characters is the size of something: kinds
 * of work, classes and companies. Others lead up to a list (两项赛事, 三个平台, 四所分院) and tell nothing.
 */
export const smallCounts = '个(?:工种|赛项|[\\p{Script=Han}]{0,4}班(?!组|长|子))|家企业'

/** Behind number and unit: then it is a rhetorical or grammatical phrase, no count (三个方面, 两个务必). */
export const phraseBehind =
  /^(?:多?(?:月|小时|钟头|工作日|星期)|季度|世纪|“?一[”，、。和]|方面|层面|维度|环节|阶段|层次|重点方向|务必|维护|确立|意识|自信|坚持|一体|转变|人从|到位|结合|字|步骤|全面|一点|样|代表重要|规定|全会|全委|全体会议|会议|重点任务|重点工作|重大)/u

/** People counted without a unit of their own (20余万职工): the unit is 人. */
export const people =
  '职工|工人|产业工人|学员|会员|选手|劳动者|群众|农民工|人员|技能人才|人才|技师|高级工|工匠|青年|员工|网友|观众|骑手|快递员'
