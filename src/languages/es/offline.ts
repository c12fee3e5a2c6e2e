import type { OfflineTexts } from '../language.ts';

export const texts: OfflineTexts = {
  fromDisk:
    'Está leyendo una copia en disco. Ya está todo aquí: no necesita red y no hay nada que conservar.',
  needsHttps:
    'Los navegadores solo conservan páginas cuya dirección empieza por https. Pida esa dirección a quien administra este sitio, o bien la copia que se abre desde un disco.',
  notSupported:
    'Este navegador no puede conservar páginas, o no en una ventana privada. La copia que se abre desde un disco también funciona aquí.',
  missingPage: 'La página que ha pedido no está conservada y no se puede conectar con el servidor.',
  serverAway:
    'No se puede conectar con el servidor. Lo que está conservado se puede leer, buscar y marcar.',
  keep: 'Conservar sin conexión ({size})',
  kept: 'Conservado: edición del {date}',
  notKept: 'No conservado',
  remove: 'Quitar',
  cancel: 'Detener',
  goOn: 'Continuar',
  begun: 'Hay una descarga sin terminar. Lo que ya llegó sigue aquí.',
  newer: 'Hay una edición más reciente: {date}.',
  newerShort: 'Hay una edición más reciente',
  update: 'Actualizar lo conservado (hasta {size})',
  progress: 'Descarga',
  downloading: 'Descargando. Puede detener la descarga y continuarla más tarde.',
  share: '{percent} % – {done} de {total}',
  cancelled: 'Descarga detenida. Lo que ya llegó sigue aquí.',
  broken: 'Se cortó la conexión. Lo que ya llegó sigue aquí; continúe cuando vuelva la red.',
  noRoom: 'Al navegador no le queda espacio. Quite algo o libere espacio en el disco.',
  room: 'Este sitio ocupa {used} en este navegador, que le permitiría ocupar {free}.',
  undated: 'sin fecha',
  offline: 'Sin conexión',
  notKeptNote: 'no conservado',
};
