/** 职业技能（焊工）竞赛, 技能大赛（钳工）决赛: the trade in brackets inside the name of a contest. */
const trade =
  /(?<=技能|技术|职业|职工)[（(]\p{Script=Han}{2,8}[)）](?=竞赛|大赛|比武|比赛|培训|等级)/gu

/** The text with such names in one piece. */
export const withoutTrades = (text: string): string => text.replace(trade, '')
