/** The inside of the sandbox: does one piece of work after the other and writes no file. */
import { noSurvey } from '../../src/pipeline/survey/index.ts'
import { type Kind, type Knowledge, type Work, workers } from './page-work.ts'

/** From the run to its sandbox. */
export type Order =
  | { readonly knowledge: Knowledge }
  | { [K in Kind]: { readonly kind: K; readonly task: Work[K]['task'] } }[Kind]

/** From the sandbox to its run: orders are answered one by one, in their order. */
export type Reply = 'ready' | { readonly answer: Work[Kind]['answer'] }

const send = (reply: Reply) => process.send?.(reply)

let knowledge: Knowledge = { terms: { topics: [], terms: [] }, survey: noSurvey }
let queue = Promise.resolve()

async function answer(order: Exclude<Order, { readonly knowledge: Knowledge }>) {
  switch (order.kind) {
    case 'lines':
      return workers.lines(order.task, knowledge)
    case 'clean':
      return workers.clean(order.task, knowledge)
    case 'record':
      return workers.record(order.task, knowledge)
    case 'emit':
      return workers.emit(order.task, knowledge)
  }
}

process.on('message', (order: Order) => {
  queue = queue.then(async () => {
    if ('knowledge' in order) knowledge = order.knowledge
    else send({ answer: await answer(order) })
  })
})
process.once('disconnect', () => process.exit())
send('ready')
