import { element } from './dom.ts';

/**
 * Load a classic script, because nothing else can be read by a page opened from a disk. A script that
 * cannot be had leaves nothing behind, so it can be asked for again.
 *
 * @returns its element, for those who want it gone
 */
export function loadScript(src: string): Promise<HTMLScriptElement> {
  return new Promise((resolve, reject) => {
    const script = element('script', { src });
    script.onload = () => resolve(script);
    script.onerror = () => {
      script.remove();
      reject(new Error(`No ${src}`));
    };
    document.head.append(script);
  });
}
