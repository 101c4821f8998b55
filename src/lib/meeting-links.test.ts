import { describe, expect, test } from 'vitest';
import { findMeetingLinks } from './meeting-links.ts';

describe('findMeetingLinks', () => {
  test.each([
    ['Zoom', 'https://zoom.us/j/91234567890'],
    ['Zoom', 'https://us02web.zoom.us/j/91234567890?pwd=QWJj'],
    ['Zoom', 'us02web.zoom.us/j/91234567890'],
    ['Zoom', 'https://cites-unies.zoom.us/my/groupe.pays'],
    ['Zoom', 'https://zoom.us/w/91234567890?tk=abc'],
    ['Zoom', 'https://zoom.us/wc/join/91234567890'],
    ['Zoom', 'zoommtg://zoom.us/join?confno=91234567890'],
    ['Teams', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=y'],
    ['Teams', 'https://teams.microsoft.com/meet/4123456789?p=abc'],
    ['Teams', 'https://teams.live.com/meet/9312345678'],
    ['Teams', 'https://teams.cloud.microsoft/meet/4123456789'],
    ['Webex', 'https://cites.webex.com/meet/groupe-pays'],
    ['Webex', 'https://cites.webex.com/cites/j.php?MTID=m0123456789'],
    ['Webex', 'https://cites.webex.com/webappng/sites/cites/meeting/info/abc'],
    ['Google Meet', 'https://meet.google.com/abc-defg-hij'],
    ['Google Meet', 'meet.google.com/abc-defg-hij?authuser=0'],
    ['Google Meet', 'https://g.co/meet/groupe-pays'],
    ['Jitsi', 'https://meet.jit.si/GroupePaysLiban'],
    ['Jitsi', 'https://jitsi.exemple.org/liban'],
    ['Jitsi', 'https://8x8.vc/cuf/liban'],
    ['Jitsi', 'https://framatalk.org/liban'],
    ['Jitsi', 'https://webconf.numerique.gouv.fr/groupe-pays-liban'],
    ['Jitsi', 'https://rendez-vous.renater.fr/liban'],
    ['BigBlueButton', 'https://bbb.exemple.org/b/liban'],
    ['BigBlueButton', 'https://visio.exemple.org/b/abc-def-ghi'],
    ['BigBlueButton', 'https://visio.exemple.org/rooms/abc-def-ghi-jkl/join'],
    ['BigBlueButton', 'https://visio.exemple.org/bigbluebutton/api/join?meetingID=1'],
    ['BigBlueButton', 'https://webinaire.numerique.gouv.fr/meeting/signin/123/creator/4/hash/5'],
    ['Livestorm', 'https://app.livestorm.co/p/0a1b2c3d/live?s=4e5f'],
    ['Livestorm', 'https://app.livestorm.co/p/0a1b2c3d'],
    ['Livestorm', 'https://app.livestorm.co/cuf/webinaire?s=0a1b2c3d'],
    [
      'Teams',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19&data=05',
    ],
  ])('finds the room of %s in %s', (service, address) => {
    expect(findMeetingLinks(`Lien : [ici](${address}).`)).toEqual([{ service, index: 13 }]);
  });

  test.each([
    'https://zoom.us/',
    'https://zoom.us/webinar/register/WN_abc',
    'https://us02web.zoom.us/meeting/register/tZabc',
    'https://zoom.us/rec/share/abc',
    'https://support.zoom.com/hc/fr',
    'https://www.microsoft.com/fr-fr/microsoft-teams/',
    'https://events.teams.microsoft.com/event/abc@def/registration',
    'https://cites.webex.com/weblink/register/abc',
    'https://meet.google.com/',
    'https://meet.jit.si/',
    'https://bbb.exemple.org/',
    'https://app.livestorm.co/cuf/webinaire-ouvert',
    'https://app.livestorm.co/p/0a1b2c3d/form',
    'https://www.cites-unies-france.org/agenda/',
    'https://peertube.exemple.org/w/abc',
    'La séance s’est déroulée sur Zoom, puis sur Teams.',
    'jury@zoom.us',
  ])('finds none in %s', (text) => {
    expect(findMeetingLinks(text)).toEqual([]);
  });

  test('finds each of several, at its place', () => {
    const text = 'Ou zoom.us/j/1, ou https://meet.jit.si/Salle.';
    expect(findMeetingLinks(text)).toEqual([
      { service: 'Zoom', index: 3 },
      { service: 'Jitsi', index: 19 },
    ]);
  });
});
