import type { SetAside } from '../../src/article.ts'
import { ArticleFault, type FaultCode } from '../../src/pipeline/faults.ts'

type Phase = SetAside['phase']

/** Why a page is set aside. */
export interface Refusal {
  readonly phase: Phase
  readonly code: FaultCode
  readonly message: string
  readonly hint: string
}

/** Phase that throws a code. `internal` is found by the stack. */
const phases: Readonly<Partial<Record<FaultCode, Phase>>> = {
  unreadable: 'read',
  'unknown-format': 'read',
  'too-large': 'decode',
  empty: 'decode',
  'bad-charset': 'decode',
  garbled: 'decode',
  'too-deep': 'extract',
  'no-body': 'extract',
  spam: 'extract',
  'off-topic': 'annotate',
  duplicate: 'relate',
  unsafe: 'emit',
  invalid: 'emit',
  editor: 'annotate',
}

const phaseNames: readonly Phase[] = ['decode', 'extract', 'repair', 'annotate', 'relate', 'emit']

/** A thrown fault, or a bug in a rule, as the reason why a page is set aside. */
export function refusalOf(error: unknown, fallback: Phase): Refusal {
  if (error instanceof ArticleFault) {
    const { code, message, hint } = error
    return { phase: phases[code] ?? fallback, code, message, hint }
  }
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const name = /src[\\/]pipeline[\\/]([a-z]+)[\\/]/.exec(stack)?.[1]
  return {
    phase: phaseNames.find((phase) => phase === name) ?? fallback,
    code: 'internal',
    message: `程序内部出错：${error instanceof Error ? error.message : String(error)}`,
    hint: '这是程序的缺陷：请把该原始页面附在问题单里。其余页面不受影响。',
  }
}
