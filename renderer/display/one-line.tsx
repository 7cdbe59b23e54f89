import { Component, type ReactNode } from 'react'

type OneLineProps = { readonly row: unknown; readonly instead: ReactNode; readonly children: ReactNode }
type OneLineState = { readonly brokenRow: unknown; readonly isBroken: boolean }

/** L17: a row that cannot be drawn costs itself, not the wall. It is tried again when its data have changed. */
export class OneLine extends Component<OneLineProps, OneLineState> {
  override state: OneLineState = { brokenRow: undefined, isBroken: false }

  static getDerivedStateFromError(): Partial<OneLineState> {
    return { isBroken: true }
  }

  static getDerivedStateFromProps(props: OneLineProps, state: OneLineState): Partial<OneLineState> | null {
    if (!state.isBroken) return { brokenRow: props.row }
    return props.row === state.brokenRow ? null : { isBroken: false, brokenRow: props.row }
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children
  }
}
