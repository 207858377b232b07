import { randomOf } from '@candor/testing/random-of'
import { expect } from 'chai'
import type { CardPlace } from './card-place.ts'
import { cardPlace } from './card-place.ts'
import type { Box } from './place.ts'

/** As the stylesheet has it: as high as what is in it, and no higher than there is room. */
function boxOf({ left, width, maxHeight, top, bottom }: CardPlace, height: number): Box {
  const high = Math.min(height, maxHeight)
  const from = top ?? (bottom ?? 0) - high
  return { left, right: left + width, top: from, bottom: from + high }
}

const covers = (one: Box, other: Box) =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top

const MARGIN = 22

/** Whether a card of that size has its place on one of the four sides. */
const hasRoom = (box: Box, size: { width: number; height: number }, room: typeof size) =>
  box.bottom > 0 &&
  box.top < room.height &&
  ((size.width + 16 <= room.width &&
    (box.top >= size.height + MARGIN || room.height - box.bottom >= size.height + MARGIN)) ||
    (size.height + 16 <= room.height &&
      (box.left >= size.width + MARGIN || room.width - box.right >= size.width + MARGIN) &&
      box.right > 0 &&
      box.left < room.width))

describe('where a card lies', () => {
  it('is within the window, whole where that is high enough, and off the element where a side has room', () => {
    const random = randomOf(5)
    const upTo = (most: number) => Math.round(random() * most)
    for (let run = 0; run < 20_000; run += 1) {
      const room = { width: 240 + upTo(1500), height: 200 + upTo(900) }
      const [left, top] = [upTo(room.width + 400) - 200, upTo(room.height + 400) - 200]
      const box = { left, top, right: left + 1 + upTo(900), bottom: top + 1 + upTo(700) }
      const height = 60 + upTo(700)
      const isRightToLeft = random() < 0.5
      const place = cardPlace({ box, isRightToLeft, height, room })
      const card = boxOf(place, height)
      const said = JSON.stringify({ box, isRightToLeft, height, room, card })
      expect(card.left >= 8 && card.right <= room.width - 8, said).to.equal(true)
      expect(card.top >= 8 && card.bottom <= room.height - 8, said).to.equal(true)
      expect(
        card.bottom - card.top >= Math.min(height, 240, (room.height - 16) * 0.4),
        said,
      ).to.equal(true)
      if (hasRoom(box, { width: place.width, height }, room))
        expect(covers(card, box), said).to.equal(false)
    }
  })

  it('is beside a tall element that leaves no room above or below', () => {
    const box = { left: 867, top: 200, right: 1254, bottom: 642 }
    const room = { width: 1280, height: 800 }
    const place = cardPlace({ box, isRightToLeft: false, height: 560, room })
    expect(place).to.deep.equal({ left: 517, width: 336, top: 200, maxHeight: 592 })
  })

  it('is below a button on a phone, where it is scrolled, and not over it', () => {
    const box = { left: 15, top: 261, right: 126, bottom: 297 }
    const place = cardPlace({
      box,
      isRightToLeft: false,
      height: 520,
      room: { width: 320, height: 640 },
    })
    expect(place).to.deep.equal({ left: 8, width: 304, top: 311, maxHeight: 321 })
  })
})
