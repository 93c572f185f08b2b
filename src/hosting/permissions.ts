/** What browsers know that a page could ask for; a name that they do not know would be an error in their console. */
const permissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The value of the header Permissions-Policy (W3C) by which no page may ask for anything. */
export const nothingPermitted = permissions.map((name) => `${name}=()`).join(', ');
