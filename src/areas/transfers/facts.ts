/** Transfers that go on, which end when a child dies. */
export { Transfer, TransferIn } from './records.ts'
export { TransferOut } from './records-out.ts'
