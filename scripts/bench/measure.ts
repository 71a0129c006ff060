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

/** CPU milliseconds of one call, garbage collection included; the median of the rounds. */
export function costOf(work: () => void): number {
  // The first calls compile; they are not measured.
  const first = cpuMs(work)
  const calls = Math.max(1, Math.ceil(leastPerRoundMs / Math.max(first, 0.05)))
  const few = first > 1000
  return medianOf(
    Array.from({ length: few ? 1 : rounds }, () => {
      const ms = cpuMs(() => {
        for (let call = 0; call < calls; call++) work()
      })
      return ms / calls
    }),
  )
}
