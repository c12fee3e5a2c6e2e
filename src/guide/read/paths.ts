/** An address without its percent signs; one that was encoded wrongly stays as it is written. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
