import { ORPCError } from '@orpc/client'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roleSchema } from '../../shared/staff/role.ts'
import { releaseInterrupted, takeJob } from '../../electron/core/app.ts'
import type { Client, Connection } from '../support/client.ts'
import { digestDatabase } from '../support/snapshot.ts'
import { openTestHall, people as staff, type TestHall } from '../support/test-hall.ts'
import { transports } from '../support/transports.ts'
import { callAny, walkContract } from '../support/walk-contract.ts'
import { commandExamples } from './command-examples.ts'
import type { Facts, People } from './example-steps.ts'

const seed = 20261123
const accountNumber = '4520900001'
const header = '户号,户名,用电地址,联系电话,证件类型,证件号码,用电类别,电压等级,合同容量,状态,建户日期'
const procedures = walkContract()
const commandId = () => crypto.randomUUID()

async function codeOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    await answer
    return 'answered'
  } catch (error) {
    return error instanceof ORPCError ? `${error.defined ? '' : 'undeclared '}${error.code}` : error
  }
}

describe.each(Object.entries(transports))('the API over %s', (_, connect) => {
  let hall: TestHall
  let connections: Connection[]
  let tokens: Map<Connection, string>

  beforeEach(async () => {
    hall = await openTestHall()
    const manager = await hall.as(staff.manager.number)
    const { importId } = await manager.account.beginImport({ commandId: commandId() })
    const content = Buffer.from(
      `${header}\n${accountNumber},孔超,解放路250号,13893393106,,,居民生活,220V,6,正常,2024-07-08\n`,
    ).toString('base64')
    await manager.account.stageImport({
      commandId: commandId(),
      importId,
      file: 'accounts',
      fileName: 'a.csv',
      piece: 0,
      content,
      last: true,
    })
    await manager.account.applyImport({ commandId: commandId(), importId, skipBad: false })
    connections = []
    tokens = new Map()
  })
  afterEach(() => {
    for (const connection of connections) connection.close()
    hall.close()
  })

  async function connectAs(person?: { readonly number: string }): Promise<Client> {
    const connection = await connect(hall.app)
    connections.push(connection)
    connection.token = person && hall.tokenOf(person.number)
    if (person !== undefined) tokens.set(connection, person.number)
    return connection.client
  }

  async function breakOff(): Promise<void> {
    await takeJob(hall.app)
    await releaseInterrupted(hall.app)
  }

  function nextDay(): void {
    hall.advance(24 * 3600_000)
    for (const [connection, number] of tokens) connection.token = hall.tokenOf(number)
  }

  async function scene(): Promise<{ people: People; facts: Facts }> {
    const people = {
      public: await connectAs(),
      clerk: await connectAs(staff.clerk),
      manager: await connectAs(staff.manager),
    }
    const clerk = (await people.manager.staff.list()).find(({ number }) => number === staff.clerk.number)
    return {
      people,
      facts: {
        configuration: await people.clerk.hall.configuration(),
        clerkStaffId: clerk?.id ?? '',
        clerkPin: staff.clerk.pin,
        accountNumber,
        advance: hall.advance,
        nextDay,
        breakOff,
      },
    }
  }

  it('gives every procedure its roles, and refuses everybody else', async () => {
    const nobody = await connectAs()
    const clerk = await connectAs(staff.clerk)
    const answers: Record<string, unknown> = {}
    const wanted: Record<string, unknown> = {}
    for (const { path, meta } of procedures) {
      if (meta.access === 'public') continue
      const allowed = roleSchema.options.filter((role) => meta.access.includes(role))
      answers[path] = [
        await codeOf(callAny(nobody, path, {})),
        allowed.includes('clerk') ? '' : await codeOf(callAny(clerk, path, {})),
      ]
      wanted[path] = ['SIGNED_OUT', allowed.includes('clerk') ? '' : 'FORBIDDEN']
    }
    expect(answers).toEqual(wanted)
    expect(procedures.filter(({ meta }) => meta.access === 'public').map(({ path }) => path)).toEqual([
      'hall.status',
      'hall.setUp',
      'staff.signIn',
      'screens.watchCustomerScreen',
      'screens.watchHallDisplay',
    ])
  })

  it('has an example of every command, so that the next test misses none', () => {
    const commands = procedures.filter(({ meta }) => meta.kind === 'command').map(({ path }) => path)
    expect(Object.keys(commandExamples).toSorted()).toEqual(commands.toSorted())
  })

  it.each(Object.entries(commandExamples))(
    'answers a repeated %s with the first result and changes nothing (L12)',
    async (path, example) => {
      if (path === 'hall.setUp') {
        hall.close()
        hall = await openTestHall({ isSetUp: false })
      }
      const { people, facts } = path === 'hall.setUp' ? emptyScene(await connectAs()) : await scene()
      const { by, input } = await example(people, facts)
      const command = { ...input, commandId: commandId() }
      const first = await callAny(people[by], path, command)
      const after = digestDatabase(hall.app)
      const again = await callAny(people[by], path, command)
      expect([again, digestDatabase(hall.app)]).toEqual([first, after])
    },
  )

  function emptyScene(client: Client): { people: People; facts: Facts } {
    const facts = {
      configuration: undefined,
      clerkStaffId: '',
      clerkPin: '',
      accountNumber,
      advance: hall.advance,
      nextDay,
      breakOff,
    } as unknown as Facts
    return { people: { public: client, clerk: client, manager: client }, facts }
  }

  it(
    'answers any JSON at any procedure with a declared refusal, changes nothing and goes on',
    { timeout: 120_000 },
    async () => {
      const { people } = await scene()
      await people.manager.staff.list()
      const before = digestDatabase(hall.app)
      const codes = new Set<unknown>()
      let inputs = 0
      const property = fc.asyncProperty(
        fc.constantFrom(...procedures),
        hostileInput,
        async ({ path, meta }, input) => {
          const client = meta.access === 'public' ? people.public : people.manager
          const code = await codeOf(readOne(client, path, input))
          inputs += 1
          codes.add(code)
          // Queries without input, and streams, may answer: they change nothing either way.
          return code === 'answered'
            ? meta.kind !== 'command'
            : typeof code === 'string' && !code.startsWith('undeclared') && code !== 'FAULT'
        },
      )
      await fc.assert(property, { seed, numRuns: 5000 })
      expect([inputs >= 5000, digestDatabase(hall.app), codes.has('INPUT_REFUSED')]).toEqual([
        true,
        before,
        true,
      ])
      expect((await people.clerk.hall.status()).setUp).toBe(true)
    },
  )
})

/** Shapes near the real ones get past the first check; wild ones test the first check. */
const hostileInput = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      commandId: fc.oneof(fc.uuid(), fc.string()),
      number: fc.oneof(fc.constant('99999999'), fc.string(), fc.integer()),
      pin: fc.oneof(fc.constant('000000'), fc.string()),
      ticketId: fc.oneof(fc.uuid(), fc.jsonValue()),
      intentId: fc.oneof(fc.uuid(), fc.jsonValue()),
      visitId: fc.oneof(fc.uuid(), fc.jsonValue()),
      receiptId: fc.oneof(fc.uuid(), fc.jsonValue()),
      counterNumber: fc.oneof(fc.integer(), fc.constant(99), fc.double()),
      lines: fc.array(fc.jsonValue(), { maxLength: 3 }),
      tendered: fc.oneof(fc.integer(), fc.double(), fc.string()),
      reason: fc.string(),
    },
    { requiredKeys: [] },
  ),
)

/** Of a stream only the first state is asked for. */
async function readOne(client: Client, path: string, input: unknown): Promise<void> {
  const answer = await callAny(client, path, input)
  if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
    const states = (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]()
    await states.next()
    await states.return?.()
  }
}
