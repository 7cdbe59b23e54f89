import { commandId, type Examples, type People } from '../example-steps.ts'

async function report({ clerk }: People): Promise<string> {
  const words = { happened: '收款页面打不开', doing: '收电费', urgency: 'work-hindered' } as const
  return (await clerk.problem.report({ commandId: commandId(), ...words })).id
}

async function vet(people: People): Promise<string> {
  const problemId = await report(people)
  await people.manager.problem.vet({ commandId: commandId(), problemId })
  return problemId
}

async function passOn(people: People): Promise<string> {
  const problemId = await vet(people)
  await people.manager.problem.passOn({ commandId: commandId(), problemId, to: '信息中心' })
  return problemId
}

async function mend(people: People): Promise<string> {
  const problemId = await passOn(people)
  await people.manager.problem.markMended({ commandId: commandId(), problemId })
  return problemId
}

export const problemExamples: Examples = {
  'problem.report': () =>
    Promise.resolve({
      by: 'clerk',
      input: { happened: '打印机不出纸', doing: '打印收据', urgency: 'work-stopped' },
    }),
  'problem.vet': async (people) => ({
    by: 'manager',
    input: { problemId: await report(people), note: '能重现' },
  }),
  'problem.refuse': async (people) => ({
    by: 'manager',
    input: { problemId: await report(people), reason: '是打印机没纸' },
  }),
  'problem.passOn': async (people) => ({
    by: 'manager',
    input: { problemId: await vet(people), to: '信息中心', reference: 'IT-2231' },
  }),
  'problem.markMended': async (people) => ({
    by: 'manager',
    input: { problemId: await passOn(people), note: '已更新' },
  }),
  'problem.verify': async (people) => ({ by: 'clerk', input: { problemId: await mend(people) } }),
  'problem.findStillWrong': async (people) => ({
    by: 'clerk',
    input: { problemId: await mend(people), reason: '还是打不开' },
  }),
  'problem.close': async (people) => {
    const problemId = await mend(people)
    await people.clerk.problem.verify({ commandId: commandId(), problemId })
    return { by: 'manager', input: { problemId } }
  },
}
