/** Enough for a module of the seal when it fills a third of the picture. */
const LONGEST = 1_280;

/** A running camera, drawn frame by frame. */
export interface Camera {
  frame(): ImageData | null;
  stop(): void;
}

/** @throws when there is none, or the person does not allow it */
export async function openCamera(video: HTMLVideoElement): Promise<Camera> {
  const wanted = { facingMode: 'environment', width: { ideal: LONGEST }, height: { ideal: LONGEST } };
  const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement('canvas');
  return {
    frame: () => pictureOf(video, { width: video.videoWidth, height: video.videoHeight, canvas }),
    stop: () => {
      stream.getTracks().forEach((track) => track.stop());
      video.srcObject = null;
    },
  };
}

interface Size {
  width: number;
  height: number;
  canvas: HTMLCanvasElement;
}

function pictureOf(source: CanvasImageSource, { width, height, canvas }: Size): ImageData | null {
  if (width === 0) return null;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
