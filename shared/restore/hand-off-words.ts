type Told = {
  readonly number: string
  readonly accountNumber: string
  readonly address: string
  readonly workingDays: number
}

/** What the clerk would write on the hand-off of a restore order, in the language of the customer's slip. */
export function handOffWords({ number, accountNumber, address, workingDays }: Told) {
  return {
    why: `复电 ${number}：户号 ${accountNumber}，${address}`,
    doneSoFar: '欠费已全部结清，已开收据',
    toldCustomer: `${workingDays} 个工作日内恢复供电`,
  }
}
