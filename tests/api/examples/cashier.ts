import { payee, rightCheque } from '../../support/cheque.ts'
import { managerApproval } from '../../support/test-hall.ts'
import { commandId, pay, type Examples } from '../example-steps.ts'

const cheque = { ...rightCheque, amountInCapitals: '壹佰元整' }

const meterTest = {
  code: 'meter-test',
  nameZh: '电能表校验费',
  nameEn: 'Meter test',
  unitZh: '只',
  unitEn: 'meter',
  amount: 3_000,
  standard: '湘发改价费〔2026〕12号',
}

export const cashierExamples: Examples = {
  'cashier.setPayee': () => Promise.resolve({ by: 'manager', input: { name: payee } }),
  'cashier.chooseMeans': async (people, facts) => {
    await people.manager.cashier.setPayee({ commandId: commandId(), name: payee })
    const { intentId } = await pay(people, facts, 'due')
    const parts = [
      { means: 'wechat', amount: 2_500, reference: '4200002155' },
      { means: 'transfer', amount: 100, reference: 'T-2026-0001' },
    ]
    return { by: 'clerk', input: { intentId, parts } }
  },
  'cashier.returnCheque': async (people, facts) => {
    await people.manager.cashier.setPayee({ commandId: commandId(), name: payee })
    const { intentId } = await pay(people, facts, 'due')
    return { by: 'clerk', input: { intentId, amount: 10_000, cheque: { ...cheque, hasSeal: false } } }
  },
  'cashier.reverseReceipt': async (people, facts) => {
    const { receiptId } = await pay(people, facts, 'paid')
    return {
      by: 'clerk',
      input: { receiptId, cause: 'entry', reason: '户号收错', approval: managerApproval },
    }
  },
  'cashier.requestReversal': async (people, facts) => {
    const { receiptId } = await pay(people, facts, 'paid')
    const { id: placeId } = await people.manager.handoff.addPlace({
      commandId: commandId(),
      kind: 'department',
      nameZh: '财务部',
      nameEn: 'Finance',
      phone: '073112345678',
      where: null,
    })
    facts.nextDay()
    const customer = { name: '孔令辉', phone: '13800003106' }
    return { by: 'clerk', input: { receiptId, reason: '户号收错', placeId, customer } }
  },
  'cashier.keepInvoice': async (people, facts) => {
    const { receiptId } = await pay(people, facts, 'paid')
    const input = { receiptId, buyer: '湘江饭店', taxNumber: '91350100M000100Y43', contact: null }
    return { by: 'clerk', input }
  },
  'fee.publish': () => Promise.resolve({ by: 'manager', input: { ...meterTest, validFrom: '2026-12-01' } }),
  'cashier.waiveFee': async (people, facts) => {
    await people.manager.fee.publish({ commandId: commandId(), ...meterTest, validFrom: '2026-11-24' })
    facts.nextDay()
    const { intentId } = await pay(people, facts, 'due')
    const approval = managerApproval
    return {
      by: 'clerk',
      input: { intentId, feeCode: 'meter-test', quantity: 1, reason: '电表确有误差', approval },
    }
  },
}
