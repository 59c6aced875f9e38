/** Drawn photos for people in training who have none at hand; plainly marked as samples. */
import { clockParts } from './time.js';

const WIDTH = 960;
const HEIGHT = 720;

function sky(pen, top, bottom) {
  const gradient = pen.createLinearGradient(0, 0, 0, HEIGHT * 0.7);
  gradient.addColorStop(0, top);
  gradient.addColorStop(1, bottom);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
}

function area(pen, colour, ...points) {
  pen.fillStyle = colour;
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.fill();
}

function hills(pen, colour, base, height) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(0, HEIGHT);
  for (let x = 0; x <= WIDTH; x += 20)
    pen.lineTo(x, base - Math.sin(x / 140) * height - Math.sin(x / 47) * height * 0.3);
  pen.lineTo(WIDTH, HEIGHT);
  pen.fill();
}

function house(pen, x, y, { hole }) {
  area(pen, '#c9a27a', [x, y], [x + 300, y], [x + 300, y + 170], [x, y + 170]);
  area(pen, '#8a3b2a', [x - 35, y + 5], [x + 150, y - 120], [x + 335, y + 5]);
  if (hole) area(pen, '#2c1d18', [x + 170, y - 70], [x + 235, y - 45], [x + 215, y - 12], [x + 150, y - 25]);
  area(pen, '#5b4030', [x + 120, y + 60], [x + 180, y + 60], [x + 180, y + 170], [x + 120, y + 170]);
  for (const left of [35, 215])
    area(pen, '#e9eef0', [x + left, y + 50], [x + left + 50, y + 50], [x + left + 50, y + 100], [x + left, y + 100]);
}

const SCENES = [
  (pen) => {
    sky(pen, '#7d98ad', '#dfe5e4');
    hills(pen, '#55755a', 430, 45);
    hills(pen, '#7c8f54', 520, 18);
    house(pen, 330, 400, { hole: true });
  },
  (pen) => {
    sky(pen, '#6f8596', '#c9d2d3');
    hills(pen, '#4f6e57', 400, 40);
    house(pen, 110, 390, { hole: false });
    house(pen, 560, 370, { hole: false });
    pen.fillStyle = 'rgb(134 110 78 / 92%)';
    pen.fillRect(0, 490, WIDTH, HEIGHT);
    pen.strokeStyle = 'rgb(235 225 205 / 55%)';
    pen.lineWidth = 4;
    for (let y = 520; y < HEIGHT; y += 42) {
      pen.beginPath();
      for (let x = 0; x <= WIDTH; x += 12) pen.lineTo(x, y + Math.sin((x + y * 3) / 38) * 7);
      pen.stroke();
    }
  },
  (pen) => {
    sky(pen, '#9cc4dd', '#eef4ee');
    hills(pen, '#5d8a55', 420, 50);
    hills(pen, '#86a35a', 500, 14);
    area(pen, '#9a8668', [410, 500], [550, 500], [900, HEIGHT], [60, HEIGHT]);
    area(pen, '#4b4238', [395, 590], [505, 575], [560, 625], [430, 650]);
    area(pen, '#4b4238', [520, 530], [560, 527], [572, 545], [530, 548]);
  },
];

let turn = 0;

/** @param {string} label who sends it @returns {string} a JPEG in base64; another scene each time */
export function samplePhoto(label, now) {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  SCENES[turn++ % SCENES.length](pen);
  const { weekday, day, time } = clockParts(now);
  pen.fillStyle = 'rgb(0 0 0 / 60%)';
  pen.fillRect(0, HEIGHT - 76, WIDTH, 76);
  pen.fillStyle = '#fff';
  pen.font = '600 26px system-ui, sans-serif';
  pen.fillText(`FOTO CONTOH ${turn} · ${label}`, 96, HEIGHT - 44, WIDTH - 192);
  pen.font = '22px system-ui, sans-serif';
  pen.fillText(`${weekday}${day} ${time}`, 96, HEIGHT - 16, WIDTH - 192);
  // toBlob() would wait for an idle moment of the browser, up to a second for each photo.
  const url = canvas.toDataURL('image/jpeg', 0.85);
  return url.slice(url.indexOf(',') + 1);
}
