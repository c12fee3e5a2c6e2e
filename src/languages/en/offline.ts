/** Texts of the page that keeps guides, and of marks while the network is away. */
export const texts = {
  fromDisk:
    'You are reading a copy on a disk. All of it is here already; it needs no network and there is nothing to keep.',
  needsHttps:
    'Browsers keep pages only from addresses that begin with https. Ask whoever runs this site for such an address, or for the copy that opens from a disk.',
  notSupported:
    'This browser cannot keep pages, or it does not in a private window. The copy that opens from a disk works here too.',
  missingPage: 'The page that you asked for is not kept, and the server cannot be reached.',
  serverAway: 'The server cannot be reached. What is kept can be read, searched and ticked.',
  keep: 'Keep offline ({size})',
  kept: 'Kept: edition of {date}',
  notKept: 'Not kept',
  remove: 'Remove',
  cancel: 'Stop',
  goOn: 'Go on',
  begun: 'A download has not been finished. What has come is still there.',
  newer: 'A newer edition is here: {date}.',
  newerShort: 'A newer edition is here',
  update: 'Update what is kept (up to {size})',
  progress: 'Download',
  downloading: 'Downloading. You can stop and go on later.',
  share: '{percent}% – {done} of {total}',
  cancelled: 'Stopped. What has come is still there.',
  broken: 'The connection broke off. What has come is still there; go on when the network is back.',
  noRoom: 'The browser has no room left. Remove something or free space on the disk.',
  room: 'This site takes {used} in this browser, which would let it take {free}.',
  undated: 'without a date',
  offline: 'Offline',
  notKeptNote: 'not kept offline',
};
