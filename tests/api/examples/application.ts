import {
  exampleAnswers,
  markAllRight,
  openApplication,
  showPapers,
  told,
} from '../../support/application-desk.ts'
import { sendScan, smallPng } from '../../support/scans.ts'
import { commandId, visit, type Examples, type Facts, type People } from '../example-steps.ts'

const kind = 'new-residential'

async function draft(people: People, facts: Facts) {
  const { visitId } = await visit(people, facts)
  const opened = await openApplication(people.clerk, { kind, visitId })
  return {
    applicationId: opened.application.id,
    visitId,
    kind: opened.kind,
    day: opened.application.businessDay,
  }
}

async function filled(people: People, facts: Facts) {
  const form = await draft(people, facts)
  const { applicationId } = form
  const answers = exampleAnswers(form.kind, form.day)
  await people.clerk.application.save({ commandId: commandId(), applicationId, answers })
  await showPapers(people.clerk, form.kind, applicationId)
  return form
}

async function inReview(people: People, facts: Facts) {
  const form = await filled(people, facts)
  await people.clerk.application.submit({ commandId: commandId(), applicationId: form.applicationId })
  return form
}

async function accepted(people: People, facts: Facts) {
  const form = await inReview(people, facts)
  const { applicationId } = form
  await markAllRight(people.clerk, form.kind, applicationId)
  await people.clerk.application.accept({ commandId: commandId(), applicationId, withGaps: false })
  return form
}

const identity = { groupId: 'identity', optionId: 'identityCard' }

export const applicationExamples: Examples = {
  'application.showBriefing': async (people, facts) => {
    const { visitId } = await visit(people, facts)
    return { by: 'clerk', input: { visitId, kind } }
  },
  'application.open': async (people, facts) => {
    const { visitId } = await visit(people, facts)
    return { by: 'clerk', input: { kind, version: 1, told, visitId, isAssisted: true } }
  },
  'application.save': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    return { by: 'clerk', input: { applicationId, answers: { applicantName: '孔超' }, step: 'contact' } }
  },
  'application.showDocument': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    return { by: 'clerk', input: { applicationId, ...identity, copies: 1, originalSeen: true } }
  },
  'application.hideDocument': async (people, facts) => {
    const { applicationId } = await filled(people, facts)
    return { by: 'clerk', input: { applicationId, ...identity } }
  },
  'application.setQuickKinds': () =>
    Promise.resolve({ by: 'manager', input: { kinds: [kind, 'meter-test'] } }),
  'application.sendPiece': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    const piece = { uploadId: commandId(), piece: 0, content: smallPng.toString('base64') }
    return { by: 'clerk', input: { applicationId, ...piece } }
  },
  'application.attach': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    return { by: 'clerk', input: await sendScan(people.clerk, applicationId) }
  },
  'application.detach': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    const scan = await sendScan(people.clerk, applicationId)
    const { attachments } = await people.clerk.application.attach({ commandId: commandId(), ...scan })
    return { by: 'clerk', input: { applicationId, attachmentId: attachments[0]?.id } }
  },
  'application.submit': async (people, facts) => {
    const { applicationId } = await filled(people, facts)
    return { by: 'clerk', input: { applicationId } }
  },
  'application.mark': async (people, facts) => {
    const { applicationId } = await inReview(people, facts)
    const marked = { target: 'field address', verdict: 'returned', reason: '与房产证不一致' }
    return { by: 'clerk', input: { applicationId, ...marked } }
  },
  'application.sendBack': async (people, facts) => {
    const { applicationId } = await inReview(people, facts)
    await people.clerk.application.mark({
      commandId: commandId(),
      applicationId,
      target: 'field address',
      verdict: 'returned',
      reason: '与房产证不一致',
    })
    return { by: 'clerk', input: { applicationId } }
  },
  'application.giveNotice': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    return { by: 'clerk', input: { applicationId } }
  },
  'application.accept': async (people, facts) => {
    const { applicationId, kind: definition } = await inReview(people, facts)
    await markAllRight(people.clerk, definition, applicationId)
    return { by: 'clerk', input: { applicationId, withGaps: false } }
  },
  'application.printSlip': async (people, facts) => {
    const { applicationId } = await accepted(people, facts)
    await people.clerk.application.reveal({ commandId: commandId(), applicationId, reason: '补打回执' })
    return { by: 'clerk', input: { applicationId } }
  },
  'application.recordTold': async (people, facts) => {
    const { applicationId } = await accepted(people, facts)
    const heard = { what: { type: 'step', step: 'survey' }, atMs: 0, source: '业扩室 王工' }
    return { by: 'clerk', input: { applicationId, ...heard } }
  },
  'application.handOver': async (people, facts) => {
    const { applicationId } = await accepted(people, facts)
    const place = {
      kind: 'department',
      nameZh: '业扩室',
      nameEn: 'Connections',
      phone: null,
      where: null,
    } as const
    const { id: placeId } = await people.manager.handoff.addPlace({ commandId: commandId(), ...place })
    return { by: 'clerk', input: { applicationId, to: { kind: 'department', placeId } } }
  },
  'application.correct': async (people, facts) => {
    const { applicationId } = await accepted(people, facts)
    return {
      by: 'clerk',
      input: { applicationId, field: 'capacity', answer: '10', reason: '客户改为十千伏安' },
    }
  },
  'application.withdraw': async (people, facts) => {
    const { applicationId } = await accepted(people, facts)
    return { by: 'clerk', input: { applicationId, words: '客户不再需要' } }
  },
  'application.decline': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    return { by: 'clerk', input: { applicationId, words: '该地址不在供电范围内' } }
  },
  'application.takeOver': async (people, facts) => {
    const { applicationId } = await draft(people, facts)
    return { by: 'manager', input: { applicationId } }
  },
  'application.copy': async (people, facts) => {
    const { applicationId, visitId } = await accepted(people, facts)
    return { by: 'clerk', input: { applicationId, visitId } }
  },
  'application.archive': async (people, facts) => {
    const { applicationId } = await accepted(people, facts)
    return { by: 'clerk', input: { applicationId } }
  },
  'application.reveal': async (people, facts) => {
    const { applicationId } = await accepted(people, facts)
    return { by: 'clerk', input: { applicationId, reason: '核对上门地址' } }
  },
}
