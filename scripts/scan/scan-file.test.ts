import { describe, expect, test } from 'vitest'
import { scanStyle } from './scan-file.ts'

describe('scanStyle', () => {
  test.each([
    ['an import', '@import "more.css";', '样式里有不允许的写法'],
    ['an expression', 'a{width:expression(alert(1))}', '样式里有不允许的写法'],
    ['a behaviour', 'a{behavior:url(x.htc)}', '样式里有不允许的写法'],
    ['a binding', 'a{-moz-binding:url(x.xml)}', '样式里有不允许的写法'],
    ['a foreign image', 'a{background:url(https://x.example/a.png)}', 'https://x.example/a.png'],
    ['a foreign image without scheme', 'a{background:url( "//x.example/a.png")}', '//x.example'],
  ])('refuses %s', (_kind, css, problem) => {
    expect(scanStyle(css).join()).toContain(problem)
  })

  test.each([
    ['smooth scrolling', 'html{scroll-behavior:smooth}'],
    ['kept overscroll', 'body{overscroll-behavior:contain}'],
    ['an image of the site', 'a{background:url(/_astro/a.png)}'],
  ])('keeps %s', (_kind, css) => {
    expect(scanStyle(css)).toEqual([])
  })
})
