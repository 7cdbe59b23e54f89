import { PauseOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Sign } from '../../shared/counter/counter.ts'
import { useTexts } from '../texts/index.ts'

const shapes: Readonly<Record<Sign, ReactNode>> = {
  closed: '■',
  open: '●',
  serving: '▶',
  paused: <PauseOutlined />,
  fault: '▲',
}

/** The counter's sign: shape, word and colour together. */
export function SignBadge({ sign }: { readonly sign: Sign }) {
  const { signs } = useTexts().common
  return (
    <span className="sign-badge" data-sign={sign}>
      <span aria-hidden="true">{shapes[sign]}</span> {signs[sign]}
    </span>
  )
}
