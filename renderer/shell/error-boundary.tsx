import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { useTexts } from '../texts/index.ts'
import { useFocusOnArrival } from '../ui/use-focus-on-arrival.ts'

type Props = { readonly children: ReactNode }
type State = { readonly error: unknown; readonly isBroken: boolean }

/** What a page shows instead of a white window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, isBroken: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, isBroken: true }
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage error={this.state.error} /> : this.props.children
  }
}

function BrokenPage({ error }: { readonly error: unknown }) {
  const texts = useTexts().common.broken
  const first = useFocusOnArrival<HTMLButtonElement>()
  return (
    <main className="broken-page">
      <div role="alert">
        <h1>{texts.heading}</h1>
        <p>{texts.explain}</p>
        <p>{texts.advice}</p>
      </div>
      <Button type="primary" size="large" ref={first} onClick={() => location.reload()}>
        {texts.reload}
      </Button>
      <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
    </main>
  )
}
