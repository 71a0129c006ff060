/**
 * CPU time of repeated work. Works that are compared take turns, round by round, so that a machine
 * that is busy elsewhere slows all of them alike.
 */

/** A round goes on until it has cost this much CPU time: the clock of the kernel ticks every few ms. */
const leastPerRoundMs = 60

/** Rounds of which the median is taken. */
const rounds = 5

/** Work is repeated for this much CPU time before it is measured: the first calls compile. */
const warmUpMs = 250

/** Work that costs more is measured once. A folder of pages costs less: one round of it says little. */
const longMs = 20_000

function cpuMs(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** CPU milliseconds of the last call, once the engine has compiled what it will compile. */
function warmUp(work: () => void): number {
  let spent = 0
  let last = 0
  while (spent < warmUpMs) {
    last = Math.max(cpuMs(work), 0.05)
    spent += last
  }
  return last
}

/**
 * CPU milliseconds of one call of each work, garbage collection included: one number a round, in
 * the same order for all, so that the ratio of two works can be taken within a round.
 */
export function costsOf(works: readonly (() => void)[]): readonly (readonly number[])[] {
  const warm = works.map((work) => ({ work, ms: warmUp(work) }))
  const count = warm.some(({ ms }) => ms > longMs) ? 1 : rounds
  const costs: number[][] = works.map(() => [])
  for (let round = 0; round < count; round++) {
    for (const [index, { work, ms }] of warm.entries()) {
      const calls = Math.max(1, Math.ceil(leastPerRoundMs / ms))
      const spent = cpuMs(() => {
        for (let call = 0; call < calls; call++) work()
      })
      costs[index]?.push(spent / calls)
    }
  }
  return costs
}

/** Median over the rounds of how many times as much the first costs as the second. */
export const ratioOf = (costs: readonly number[], others: readonly number[]): number =>
  medianOf(costs.map((cost, round) => cost / (others[round] ?? cost)))
