const LONGEST = 2_000;
const QUALITY = 0.85;
const NEVER_SMALLER = 400_000;

/**
 * A photo as large as a clerk needs to read it: a telephone takes ten times as much. The browser turns it upright by its
 * EXIF while it is drawn, and the copy holds no place or camera any more. What cannot be read is sent as it is.
 */
export async function smallerPhoto(file: File): Promise<File> {
  if (!/^image\/(jpeg|png)$/.test(file.type)) return file;
  try {
    const image = await upright(file);
    const scale = Math.min(1, LONGEST / Math.max(image.naturalWidth, image.naturalHeight));
    if (scale === 1 && file.size < NEVER_SMALLER) return file;
    const blob = await drawn(image, scale);
    URL.revokeObjectURL(image.src);
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
  } catch {
    return file;
  }
}

/** An image element, not a bitmap: browsers turn it by its EXIF when it is drawn (`image-orientation: from-image`). */
function upright(file: File): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not an image'));
    image.src = URL.createObjectURL(file);
  });
}

function drawn(image: HTMLImageElement, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
