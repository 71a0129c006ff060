/** CPU time of repeated work, in rounds, so that one disturbed round does not count. */

/** A round goes on until it has cost this much CPU time: the clock of the kernel ticks every few ms. */
const leastPerRoundMs = 60

/** Rounds of which the median is taken. */
const rounds = 5

function cpuMs(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Work is repeated for this much CPU time before it is measured: the first calls compile. */
const warmUpMs = 250

/** CPU milliseconds of one call, garbage collection included; the median of the rounds. */
export function costOf(work: () => void): number {
  let spent = 0
  let last = 0
  while (spent < warmUpMs) {
    last = cpuMs(work)
    spent += Math.max(last, 0.05)
  }
  const calls = Math.max(1, Math.ceil(leastPerRoundMs / Math.max(last, 0.05)))
  const costs = Array.from({ length: last > 1000 ? 1 : rounds }, () =>
    cpuMs(() => {
      for (let call = 0; call < calls; call++) work()
    }),
  )
  return medianOf(costs) / calls
}
