// Charts drawn from the tables beside them: the table says the same to whoever does not see the chart.

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
const rows = canvas => [...document.getElementById(canvas.dataset.table).tBodies[0].rows]
const labels = canvas => rows(canvas).map(row => row.cells[0].textContent)
const numbers = (canvas, column) => rows(canvas).map(row => Number(row.cells[column].dataset.number))
const heading = (canvas, column) => document.getElementById(canvas.dataset.table).tHead.rows[0].cells[column].textContent
const language = document.documentElement.lang

const axis = extra => ({ grid: { color: colour('--chart-grid') }, ticks: { color: colour('--tblr-body-color') }, ...extra })

const ages = canvas => ({
  type: 'bar',
  data: {
    labels: labels(canvas),
    datasets: [
      { label: heading(canvas, 1), data: numbers(canvas, 1), backgroundColor: colour('--chart-women') },
      { label: heading(canvas, 2), data: numbers(canvas, 2), backgroundColor: colour('--chart-men') },
    ],
  },
  options: {
    locale: language, maintainAspectRatio: false, animation: false,
    plugins: { legend: { labels: { color: colour('--tblr-body-color') } } },
    scales: { x: axis({ grid: { display: false } }), y: axis({ beginAtZero: true, ticks: { color: colour('--tblr-body-color'), precision: 0 } }) },
  },
})

// Which of the two lines a share has passed decides the colour of its bar.
const level = share => colour(share >= 80 ? '--chart-good' : share >= 50 ? '--chart-half' : '--chart-low')
const short = words => words.length > 34 ? `${words.slice(0, 33)}…` : words

const marks = {
  id: 'marks',
  afterDatasetsDraw({ ctx, chartArea, scales }) {
    ctx.save()
    ctx.strokeStyle = colour('--tblr-body-color')
    ctx.setLineDash([5, 4])
    for (const share of [50, 80]) {
      const x = scales.x.getPixelForValue(share)
      ctx.beginPath()
      ctx.moveTo(x, chartArea.top)
      ctx.lineTo(x, chartArea.bottom)
      ctx.stroke()
    }
    ctx.restore()
  },
}

const linking = canvas => ({
  type: 'bar',
  plugins: [marks],
  data: { labels: labels(canvas), datasets: [{ data: numbers(canvas, 1), backgroundColor: numbers(canvas, 1).map(level), maxBarThickness: 22 }] },
  options: {
    indexAxis: 'y', locale: language, maintainAspectRatio: false, animation: false,
    plugins: { legend: { display: false }, tooltip: { callbacks: { label: item => rows(canvas)[item.dataIndex].cells[1].textContent } } },
    scales: {
      x: axis({ min: 0, max: 100, ticks: { color: colour('--tblr-body-color'), callback: share => `${share}%` } }),
      y: axis({ grid: { display: false }, ticks: { color: colour('--tblr-body-color'), autoSkip: false, callback(value) { return this.chart.width < 600 ? short(this.getLabelForValue(value)).slice(0, 20) : short(this.getLabelForValue(value)) } } }),
    },
  },
})

const kinds = { ages, linking }
let drawn = []
const draw = () => {
  drawn.forEach(chart => chart.destroy())
  drawn = [...document.querySelectorAll('canvas[data-chart]')].map(canvas => new window.Chart(canvas, kinds[canvas.dataset.chart](canvas)))
}
draw()
new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] })
