#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "CKernels.h"

// A thread that has finished looks for more work for a while before it sleeps: the next loop of a
// program usually comes within microseconds.
enum { SPINS = 8000, RUNS_PER_THREAD = 8 };

struct gd_pool {
  int threads;
  pthread_t *ids;
  pthread_mutex_t mutex;
  pthread_cond_t wake;
  // The number of the job in the upper half, the runs of it that nobody took in the lower one:
  // whoever takes a run knows that the job still stands, and a late thread takes none.
  atomic_uint_least64_t state;
  atomic_ptrdiff_t done;
  atomic_int sleeping;
  atomic_bool ends;
  ptrdiff_t count, run;
  void (*body)(void *, int, ptrdiff_t, ptrdiff_t);
  void *context;
  const gd_flag *stop;
};

typedef struct {
  gd_pool *pool;
  int worker;
} start;

static inline void relax(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

static inline uint32_t job_number(uint64_t state) { return (uint32_t)(state >> 32); }

static void take_runs(gd_pool *pool, int worker, uint32_t job) {
  uint64_t state = atomic_load(&pool->state);
  while (job_number(state) == job && (uint32_t)state > 0) {
    if (!atomic_compare_exchange_weak(&pool->state, &state, state - 1)) continue;
    const ptrdiff_t begin = ((ptrdiff_t)(uint32_t)state - 1) * pool->run;
    const ptrdiff_t rest = pool->count - begin;
    if (!gd_flag_is_raised(pool->stop))
      pool->body(pool->context, worker, begin, begin + (rest < pool->run ? rest : pool->run));
    atomic_fetch_add(&pool->done, 1);
    state = atomic_load(&pool->state);
  }
}

static void *work(void *argument) {
  const start own = *(start *)argument;
  free(argument);
  gd_pool *pool = own.pool;
  uint32_t seen = 0;
  for (;;) {
    for (int i = 0; i < SPINS && job_number(atomic_load(&pool->state)) == seen; i++) relax();
    if (job_number(atomic_load(&pool->state)) == seen) {
      pthread_mutex_lock(&pool->mutex);
      atomic_fetch_add(&pool->sleeping, 1);
      while (job_number(atomic_load(&pool->state)) == seen)
        pthread_cond_wait(&pool->wake, &pool->mutex);
      atomic_fetch_sub(&pool->sleeping, 1);
      pthread_mutex_unlock(&pool->mutex);
    }
    if (atomic_load(&pool->ends)) return NULL;
    seen = job_number(atomic_load(&pool->state));
    take_runs(pool, own.worker, seen);
  }
}

static uint32_t announce(gd_pool *pool, uint32_t runs) {
  const uint32_t job = job_number(atomic_load(&pool->state)) + 1;
  atomic_store(&pool->state, (uint64_t)job << 32 | runs);
  if (atomic_load(&pool->sleeping) > 0) {
    pthread_mutex_lock(&pool->mutex);
    pthread_cond_broadcast(&pool->wake);
    pthread_mutex_unlock(&pool->mutex);
  }
  return job;
}

gd_pool *gd_pool_make(int threads) {
  gd_pool *pool = calloc(1, sizeof(gd_pool));
  if (!pool) return NULL;
  pool->ids = calloc((size_t)(threads < 1 ? 1 : threads), sizeof(pthread_t));
  pool->threads = 1;
  pthread_mutex_init(&pool->mutex, NULL);
  pthread_cond_init(&pool->wake, NULL);
  // Signals go to the threads that know what to do about them.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  while (pool->ids && pool->threads < threads) {
    start *own = malloc(sizeof(start));
    if (!own) break;
    *own = (start){pool, pool->threads};
    if (pthread_create(&pool->ids[pool->threads], NULL, work, own) != 0) {
      free(own);
      break;
    }
    pool->threads++;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return pool;
}

void gd_pool_free(gd_pool *pool) {
  if (!pool) return;
  atomic_store(&pool->ends, true);
  announce(pool, 0);
  for (int i = 1; i < pool->threads; i++) pthread_join(pool->ids[i], NULL);
  pthread_mutex_destroy(&pool->mutex);
  pthread_cond_destroy(&pool->wake);
  free(pool->ids);
  free(pool);
}

int gd_processor_count(void) {
#if defined(__linux__)
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) return CPU_COUNT(&allowed);
#endif
  const long online = sysconf(_SC_NPROCESSORS_ONLN);
  return online < 1 ? 1 : (int)online;
}

int gd_pool_thread_count(const gd_pool *pool) { return pool ? pool->threads : 1; }

void gd_pool_run(
    gd_pool *pool, ptrdiff_t count, const gd_flag *stop,
    void (*body)(void *context, int worker, ptrdiff_t begin, ptrdiff_t end), void *context) {
  if (!pool || pool->threads == 1 || count <= 1) {
    if (count > 0) body(context, 0, 0, count);
    return;
  }
  const ptrdiff_t wanted = (ptrdiff_t)pool->threads * RUNS_PER_THREAD;
  pool->body = body;
  pool->context = context;
  pool->stop = stop;
  pool->count = count;
  pool->run = (count + wanted - 1) / wanted;
  const ptrdiff_t runs = (count + pool->run - 1) / pool->run;
  atomic_store(&pool->done, 0);
  const uint32_t job = announce(pool, (uint32_t)runs);
  take_runs(pool, 0, job);
  for (int i = 0; atomic_load(&pool->done) < runs; i++) {
    if (i < SPINS) relax();
    else sched_yield();
  }
}
