import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../../manager/dialog.tsx'
import { SelectField } from '../../manager/select-field.tsx'
import { useTexts } from '../../texts/index.ts'

type CameraDialogProps = {
  readonly title: string
  readonly onTaken: (picture: File) => void
  readonly onClose: () => void
}

type Camera = { readonly id: string; readonly name: string }

/** Takes a paper with the counter's document camera, or any other that the PC has. */
export function CameraDialog({ title, onTaken, onClose }: CameraDialogProps) {
  const texts = useTexts().application.attachments
  const video = useRef<HTMLVideoElement>(null)
  const [cameras, setCameras] = useState<readonly Camera[]>([])
  const [chosen, setChosen] = useState('')
  const [state, setState] = useState<'starting' | 'running' | 'none'>('starting')
  useEffect(() => {
    let stream: MediaStream | undefined
    const left = new AbortController()
    const start = async () => {
      try {
        const exact = chosen === '' ? {} : { deviceId: { exact: chosen } }
        const opened = await navigator.mediaDevices.getUserMedia({
          video: { ...exact, width: { ideal: 2592 }, height: { ideal: 1944 } },
        })
        if (left.signal.aborted || video.current === null) return stop(opened)
        stream = opened
        video.current.srcObject = opened
        await video.current.play()
        setCameras(await listCameras())
        setState('running')
      } catch {
        // None is there, another program has it, or it was not allowed: the clerk chooses a file instead.
        if (!left.signal.aborted) setState('none')
      }
    }
    void start()
    return () => {
      left.abort()
      if (stream !== undefined) stop(stream)
    }
  }, [chosen])
  const take = async () => {
    if (video.current === null) return
    const canvas = new OffscreenCanvas(video.current.videoWidth, video.current.videoHeight)
    canvas.getContext('2d')?.drawImage(video.current, 0, 0)
    const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 })
    onTaken(new File([picture], texts.taken, { type: 'image/jpeg' }))
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {state === 'none' && (
        <p className="field-mistake" role="alert">
          {texts.noCamera}
        </p>
      )}
      <video ref={video} className="camera-picture" muted playsInline hidden={state === 'none'} />
      {cameras.length > 1 && (
        <SelectField
          label={texts.camera}
          value={chosen}
          options={cameras.map(({ id, name }) => ({ value: id, name }))}
          onChange={setChosen}
        />
      )}
      <div className="dialog-acts">
        <Button type="primary" size="large" disabled={state !== 'running'} onClick={() => void take()}>
          {texts.take}
        </Button>
        <Button data-back="" size="large" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </Dialog>
  )
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

async function listCameras(): Promise<Camera[]> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }))
}
