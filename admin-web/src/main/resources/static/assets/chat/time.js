// Dates and hours as people in Việt Nam read them, wherever the device thinks it is.

import { words } from './words.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const hourFormat = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const DAY = 86_400_000;

export const hour = at => hourFormat.format(new Date(at));

/** dd/MM/yyyy; also the key that tells two days apart. */
export const day = at => dayFormat.format(new Date(at));

export function dayName(at, now = Date.now()) {
  const name = day(at);
  if (name === day(now)) return words.today;
  if (name === day(now - DAY)) return words.yesterday;
  return name;
}
