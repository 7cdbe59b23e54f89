import type { ThemeConfig } from 'antd'

/** Behind every colour stands a word or a shape; see the tokens of base.css for the plain CSS. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b6e5f',
    colorLink: '#0b6e5f',
    colorWarning: '#d48806',
    colorError: '#cf1322',
    colorText: '#26221d',
    colorTextSecondary: '#5c554d',
    colorTextDescription: '#5c554d',
    colorTextPlaceholder: '#767069',
    // Dimmed, but what a button says while it waits must still be read.
    colorTextDisabled: '#6b655e',
    colorBorder: '#8f877d',
    colorBgLayout: '#f4f2ee',
    borderRadius: 6,
    fontFamily: '"Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif',
    fontSize: 15,
    controlHeight: 34,
    controlHeightSM: 32,
    controlHeightLG: 44,
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
  },
}
