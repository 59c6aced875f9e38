/** Choosing a place: a schematic map that is drawn here (lines of latitude and longitude), so that no foreign server is asked. */
import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { t } from './strings.js';
import { toast } from './toast.js';

/** Kecamatan Dusun Timur, Barito Timur. */
const CENTRE = [-2.03, 115.13];
const CENTRE_NAME = 'Dusun Timur';
const TILE = 256;
let last = CENTRE;

/** Degrees between two lines, so that they lie some 60 to 200 pixels apart. */
function stepAt(zoom) {
  const degrees = (360 / (TILE * 2 ** zoom)) * 90;
  return [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001].findLast((step) => step >= degrees) ?? 10;
}

/** One tile of the schematic map on a canvas. */
function drawTile(L, map, coords, colours) {
  const canvas = h('canvas', { width: TILE, height: TILE });
  const pen = canvas.getContext('2d');
  pen.fillStyle = colours.land;
  pen.fillRect(0, 0, TILE, TILE);
  const step = stepAt(coords.z);
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  const origin = L.point(coords.x * TILE, coords.y * TILE);
  const northWest = map.unproject(origin, coords.z);
  const southEast = map.unproject(origin.add([TILE, TILE]), coords.z);
  pen.strokeStyle = colours.line;
  pen.fillStyle = colours.label;
  pen.font = '11px system-ui, sans-serif';
  pen.beginPath();
  for (let n = Math.ceil(northWest.lng / step); n * step < southEast.lng; n++) {
    const x = map.project([0, n * step], coords.z).x - origin.x;
    pen.moveTo(x, 0);
    pen.lineTo(x, TILE);
    pen.fillText((n * step).toFixed(digits), x + 3, TILE * 0.75);
  }
  for (let n = Math.ceil(southEast.lat / step); n * step < northWest.lat; n++) {
    const y = map.project([n * step, 0], coords.z).y - origin.y;
    pen.moveTo(0, y);
    pen.lineTo(TILE, y);
    pen.fillText((n * step).toFixed(digits), TILE / 4, y - 4);
  }
  pen.stroke();
  return canvas;
}

function themeColours() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  return { land: colour('--map-land'), line: colour('--map-line'), label: colour('--map-label') };
}

/** @param {(latitude: number, longitude: number) => void} onmove */
function createMap(L, host, onmove) {
  const map = L.map(host, { attributionControl: false, minZoom: 5, maxZoom: 17 }).setView(last, 13);
  const colours = themeColours();
  const Schematic = L.GridLayer.extend({ createTile: (coords) => drawTile(L, map, coords, colours) });
  new Schematic().addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  L.circleMarker(CENTRE, { radius: 5, className: 'map-centre', interactive: false })
    .bindTooltip(CENTRE_NAME, { permanent: true, direction: 'bottom', className: 'map-name' })
    .addTo(map);
  const pin = L.marker(last, {
    draggable: true,
    alt: t('location'),
    icon: L.divIcon({ className: 'map-pin', iconSize: [28, 28], iconAnchor: [14, 34] }),
  }).addTo(map);
  const moved = ({ lat, lng }) => onmove(lat, L.Util.wrapNum(lng, [-180, 180], true));
  map.on('click', ({ latlng }) => moved(pin.setLatLng(latlng).getLatLng()));
  pin.on('drag', () => moved(pin.getLatLng()));
  return {
    put(latitude, longitude) {
      pin.setLatLng([latitude, longitude]);
      map.panTo([latitude, longitude]);
    },
    remove: () => map.remove(),
  };
}

/** @param {(latitude: number, longitude: number) => void} onpick */
export function pickLocation(onpick) {
  const coordinate = (value, limit, label) =>
    h('input', {
      type: 'number',
      step: '0.00001',
      min: -limit,
      max: limit,
      value: value.toFixed(5),
      required: true,
      'aria-label': label,
    });
  const latitude = coordinate(last[0], 90, t('latitude'));
  const longitude = coordinate(last[1], 180, t('longitude'));
  const host = h('div.map', { role: 'application', 'aria-label': t('pick-location') });
  let map;
  const typed = () => {
    if (latitude.validity.valid && longitude.validity.valid) map?.put(latitude.valueAsNumber, longitude.valueAsNumber);
  };
  latitude.addEventListener('change', typed);
  longitude.addEventListener('change', typed);
  const dialog = openDialog(
    t('pick-location'),
    (close) => {
      const onsubmit = (event) => {
        event.preventDefault();
        if (!latitude.validity.valid || !longitude.validity.valid) return toast(t('location-wrong'), { kind: 'error' });
        last = [latitude.valueAsNumber, longitude.valueAsNumber];
        close();
        return onpick(...last);
      };
      return [
        h('p.muted', {}, t('pick-hint')),
        host,
        h(
          'form.coordinates',
          { onsubmit, novalidate: true },
          h('label', {}, t('latitude'), latitude),
          h('label', {}, t('longitude'), longitude),
          h('button.primary', { type: 'submit' }, t('send-location')),
        ),
      ];
    },
    { wide: true, onclose: () => map?.remove() },
  );
  void import('/assets/leaflet/leaflet-src.esm.js').then((L) => {
    if (!dialog.open) return;
    map = createMap(L, host, (lat, lng) => {
      latitude.value = lat.toFixed(5);
      longitude.value = lng.toFixed(5);
    });
  });
}
