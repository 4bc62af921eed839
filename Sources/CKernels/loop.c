// Runs loops: short programs over tiles. CKernels.h says what a loop is.

#include <stdlib.h>
#include <string.h>

#include "reduction.h"

static const size_t sizes[GD_TYPE_COUNT] = {1, 4, 8, 4, 8};

// What one thread works with.
typedef struct {
  const gd_loop *loop;
  char *const *operands;
  char *const *outputs;
  char *blocks;
  size_t block_size;
  void **addresses;    // of each value in the current tile
  ptrdiff_t *strides;  // of each value in the current tile
  ptrdiff_t *index;    // of the current tile; in the tile dimension, of its first element
  ptrdiff_t rows, inner, count;  // of the current tile
  ptrdiff_t *gathered;           // rows that a constant operand's block holds
  bool valid;
  const gd_flag *stop;
} tile_state;

// MARK: Copying

#define COPY(T)                                                                                   \
  GD_CLONES static void copy_##T(                                                                 \
      T *restrict result, ptrdiff_t result_stride, const T *restrict input, ptrdiff_t stride,     \
      ptrdiff_t count) {                                                                          \
    if (result_stride == 1 && stride == 0) {                                                      \
      const T x = input[0];                                                                       \
      for (ptrdiff_t i = 0; i < count; i++) result[i] = x;                                        \
    } else if (result_stride == 1) {                                                              \
      for (ptrdiff_t i = 0; i < count; i++) result[i] = input[i * stride];                        \
    } else {                                                                                      \
      for (ptrdiff_t i = 0; i < count; i++) result[i * result_stride] = input[i * stride];        \
    }                                                                                             \
  }
COPY(uint8_t)
COPY(uint32_t)
COPY(uint64_t)

void gd_copy(
    size_t size, void *result, ptrdiff_t result_stride, const void *input, ptrdiff_t stride,
    ptrdiff_t count) {
  if (count <= 0) return;
  if (result_stride == 1 && stride == 1) {
    memcpy(result, input, (size_t)count * size);
  } else if (size == 4) {
    copy_uint32_t(result, result_stride, input, stride, count);
  } else if (size == 8) {
    copy_uint64_t(result, result_stride, input, stride, count);
  } else {
    copy_uint8_t(result, result_stride, input, stride, count);
  }
}

// Copies a tile between memory with these strides and a block; `evenly` is the block's stride.
static void copy_tile(
    const tile_state *state, size_t size, char *memory, const ptrdiff_t *strides, char *block,
    ptrdiff_t evenly, bool to_memory) {
  const gd_loop *loop = state->loop;
  const int first = loop->tile_dimension, last = loop->rank - 1;
  ptrdiff_t counter[GD_RANK_LIMIT] = {0};
  const ptrdiff_t length = first == last ? state->rows : loop->lengths[last];
  ptrdiff_t offset = 0;
  for (ptrdiff_t done = 0; done < state->count; done += length) {
    char *there = memory + offset * (ptrdiff_t)size;
    char *here = block + done * evenly * (ptrdiff_t)size;
    if (to_memory) gd_copy(size, there, strides[last], here, evenly, length);
    else gd_copy(size, here, evenly, there, strides[last], length);
    for (int d = last - 1; d >= first; d--) {
      offset += strides[d];
      if (++counter[d] < loop->lengths[d] || d == first) break;
      offset -= strides[d] * loop->lengths[d];
      counter[d] = 0;
    }
  }
}

// MARK: One tile

static inline ptrdiff_t tile_offset(const tile_state *state, const ptrdiff_t *strides) {
  ptrdiff_t offset = 0;
  for (int d = 0; d <= state->loop->tile_dimension; d++) offset += state->index[d] * strides[d];
  return offset;
}

static inline char *block(const tile_state *state, int32_t number) {
  return state->blocks + (size_t)number * state->block_size;
}

static void load(tile_state *state, int number) {
  const gd_operand *operand = &state->loop->operands[number];
  const size_t size = sizes[operand->type];
  char *memory =
      state->operands[number] + tile_offset(state, operand->strides) * (ptrdiff_t)size;
  if (operand->access == GD_ACCESS_direct) {
    state->addresses[number] = memory;
    state->strides[number] = operand->stride;
    return;
  }
  char *room = block(state, operand->block);
  state->addresses[number] = room;
  state->strides[number] = 1;
  if (operand->access == GD_ACCESS_constant) {
    if (state->gathered[number] >= state->rows) return;
    state->gathered[number] = state->rows;
  }
  copy_tile(state, size, memory, operand->strides, room, 1, false);
}

static void execute(tile_state *state, const gd_instruction *instruction, int value) {
  const int32_t *inputs = instruction->inputs;
  void **addresses = state->addresses;
  const ptrdiff_t *strides = state->strides;
  const ptrdiff_t count = instruction->is_single ? 1 : state->count;
  void *result;
  if (instruction->output >= 0) {
    const gd_output *output = &state->loop->outputs[instruction->output];
    result = state->outputs[instruction->output] +
             tile_offset(state, output->place.strides) * (ptrdiff_t)sizes[output->place.type];
  } else {
    result = block(state, instruction->block);
  }
  switch (instruction->code) {
    case GD_CODE_unary:
      ((gd_unary_kernel)instruction->kernel)(result, addresses[inputs[0]], strides[inputs[0]], count);
      break;
    case GD_CODE_binary:
      state->valid &= ((gd_binary_kernel)instruction->kernel)(
          result, addresses[inputs[0]], strides[inputs[0]], addresses[inputs[1]],
          strides[inputs[1]], count);
      break;
    case GD_CODE_choose:
      gd_choose(
          instruction->type, result, addresses[inputs[0]], strides[inputs[0]],
          addresses[inputs[1]], strides[inputs[1]], addresses[inputs[2]], strides[inputs[2]],
          count);
      break;
    case GD_CODE_convert:
      gd_convert(
          instruction->type, instruction->result_type, result, 1, addresses[inputs[0]],
          strides[inputs[0]], count);
      break;
  }
  addresses[value] = result;
  state->strides[value] = instruction->is_single ? 0 : 1;
}

// Computes all values of the tile at `state->index`.
static void compute_tile(tile_state *state) {
  const gd_loop *loop = state->loop;
  const int t = loop->tile_dimension;
  const ptrdiff_t rest = loop->lengths[t] - state->index[t];
  state->rows = rest < loop->tile_step ? rest : loop->tile_step;
  state->count = state->rows * state->inner;
  for (int i = 0; i < loop->operand_count; i++) load(state, i);
  for (int i = 0; i < loop->instruction_count; i++)
    execute(state, &loop->instructions[i], loop->operand_count + i);
}

// Writes the outputs that do not reduce and were not written by their instruction.
static void store(tile_state *state) {
  const gd_loop *loop = state->loop;
  for (int i = 0; i < loop->output_count; i++) {
    const gd_output *output = &loop->outputs[i];
    if (output->reduces) continue;
    const int32_t made = output->value - loop->operand_count;
    if (made >= 0 && loop->instructions[made].output == i) continue;
    const size_t size = sizes[output->place.type];
    char *memory =
        state->outputs[i] + tile_offset(state, output->place.strides) * (ptrdiff_t)size;
    char *from = state->addresses[output->value];
    const ptrdiff_t stride = state->strides[output->value];
    if (output->place.access == GD_ACCESS_direct) {
      gd_copy(size, memory, 1, from, stride, state->count);
    } else {
      copy_tile(state, size, memory, output->place.strides, from, stride, true);
    }
  }
}

// The elements of a reducing output in the tile, side by side.
static const char *side_by_side(tile_state *state, const gd_output *output) {
  char *from = state->addresses[output->value];
  if (state->strides[output->value] == 1) return from;
  char *room = block(state, output->place.block);
  gd_copy(sizes[output->place.type], room, 1, from, 0, state->count);
  return room;
}

// MARK: A whole loop

// How the tiles of a loop are numbered: a unit is what a thread takes at a time.
typedef struct {
  const gd_loop *loop;
  void *const *operands;
  void *const *outputs;
  char *room;  // the workspaces of all threads
  size_t workspace, block_size, level_size, values;
  // Products of the tile counts over the kept dimensions before, the reduced ones, and those after.
  ptrdiff_t before, middle, after;
  ptrdiff_t segment, segments;  // tiles of the reduced dimensions in a unit; units that makes
  ptrdiff_t behind;             // kept elements after the reduced dimensions
  char *partials[GD_OUTPUT_LIMIT];
  const gd_flag *stop;
  bool all_valid;
} run_state;

// Room for the partial results of 2^level tiles, one for each level, and for the current one.
enum { LEVELS = 20, RUN_ROWS = 32, SEGMENT_ELEMENTS = 1 << 16 };

static inline ptrdiff_t tile_count(const gd_loop *loop, int d) {
  if (d < loop->tile_dimension) return loop->lengths[d];
  return d > loop->tile_dimension ? 1 : (loop->lengths[d] + loop->tile_step - 1) / loop->tile_step;
}

// Sets the indices of dimensions first ..< end to those of the tile with this number.
static inline void set_index(tile_state *state, int first, int end, ptrdiff_t number) {
  const gd_loop *loop = state->loop;
  for (int d = end - 1; d >= first; d--) {
    if (d > loop->tile_dimension) {
      state->index[d] = 0;
      continue;
    }
    const ptrdiff_t count = tile_count(loop, d);
    const ptrdiff_t place = number % count;
    number /= count;
    state->index[d] = d == loop->tile_dimension ? place * loop->tile_step : place;
  }
}

static void run_map(tile_state *state, ptrdiff_t begin, ptrdiff_t end) {
  const gd_loop *loop = state->loop;
  set_index(state, 0, loop->rank, begin);
  for (ptrdiff_t unit = begin; unit < end; unit++) {
    if (gd_flag_is_raised(state->stop)) return;
    compute_tile(state);
    store(state);
    for (int d = loop->tile_dimension; d >= 0; d--) {
      state->index[d] += d == loop->tile_dimension ? loop->tile_step : 1;
      if (state->index[d] < loop->lengths[d] || d == 0) break;
      state->index[d] = 0;
    }
  }
}

// Tiles that hold all that is reduced to a result: each one writes results of its own.
static void run_whole(
    const run_state *run, tile_state *state, ptrdiff_t begin, ptrdiff_t end) {
  const gd_loop *loop = state->loop;
  ptrdiff_t reduced = 1;
  for (int d = loop->kept; d < loop->kept + loop->reduced; d++) reduced *= loop->lengths[d];
  const ptrdiff_t results = state->inner / (reduced > 0 ? reduced : 1);
  for (ptrdiff_t unit = begin; unit < end; unit++) {
    if (gd_flag_is_raised(state->stop)) return;
    set_index(state, 0, loop->rank, unit);
    compute_tile(state);
    store(state);
    for (int i = 0; i < loop->output_count; i++) {
      const gd_output *output = &loop->outputs[i];
      if (!output->reduces) continue;
      const size_t size = sizes[output->place.type];
      gd_reduce_middle(
          output->function, output->place.type,
          state->outputs[i] + tile_offset(state, output->place.strides) * (ptrdiff_t)size,
          side_by_side(state, output), state->rows * results / run->behind, reduced, run->behind);
    }
  }
}

// Some tiles along the reduced dimensions, taken together in pairs.
static void run_segments(
    const run_state *run, tile_state *state, char *levels, ptrdiff_t begin, ptrdiff_t end) {
  const gd_loop *loop = state->loop;
  const int kept = loop->kept, behind = loop->kept + loop->reduced;
  for (ptrdiff_t unit = begin; unit < end; unit++) {
    const ptrdiff_t last = unit % run->after;
    const ptrdiff_t segment = unit / run->after % run->segments;
    const ptrdiff_t first = unit / run->after / run->segments;
    set_index(state, 0, kept, first);
    set_index(state, behind, loop->rank, last);
    const ptrdiff_t from = segment * run->segment;
    const ptrdiff_t to = from + run->segment < run->middle ? from + run->segment : run->middle;
    uint64_t pushed = 0;
    ptrdiff_t rows = 0, width = 0;
    for (ptrdiff_t tile = from; tile < to; tile++) {
      if (gd_flag_is_raised(state->stop)) return;
      set_index(state, kept, behind, tile);
      compute_tile(state);
      store(state);
      width = loop->tile_dimension >= behind ? state->count : run->behind;
      const ptrdiff_t here = state->count / width;
      const bool starts = rows == 0;
      rows += here;
      const bool ends = rows >= RUN_ROWS || tile == to - 1;
      char *accumulators = levels;
      int level = 0;
      for (int i = 0; i < loop->output_count; i++) {
        const gd_output *output = &loop->outputs[i];
        if (!output->reduces) continue;
        const gd_type type = output->place.type;
        char *current = accumulators + LEVELS * run->level_size;
        char *sum = starts ? current : current + run->level_size;
        gd_reduce_middle(
            output->function, type, sum, side_by_side(state, output), 1, here, width);
        if (!starts) gd_combine(output->function, type, current, sum, width);
        if (ends) {
          level = 0;
          for (uint64_t bits = pushed; bits & 1; bits >>= 1) {
            char *earlier = accumulators + (size_t)level++ * run->level_size;
            gd_combine(output->function, type, earlier, current, width);
            memcpy(current, earlier, (size_t)width * sizes[type]);
          }
          memcpy(
              accumulators + (size_t)level * run->level_size, current, (size_t)width * sizes[type]);
        }
        accumulators += (LEVELS + 2) * run->level_size;
      }
      if (ends) {
        pushed++;
        rows = 0;
      }
    }
    // What is left on the levels, smaller ones later.
    char *accumulators = levels;
    ptrdiff_t start = 0;
    for (int d = behind; d < loop->rank; d++) start = start * loop->lengths[d] + state->index[d];
    for (int i = 0; i < loop->output_count; i++) {
      const gd_output *output = &loop->outputs[i];
      if (!output->reduces) continue;
      const gd_type type = output->place.type;
      char *total = NULL;
      for (int level = 0; level < LEVELS; level++) {
        if (!(pushed >> level & 1)) continue;
        char *earlier = accumulators + (size_t)level * run->level_size;
        if (total) gd_combine(output->function, type, earlier, total, width);
        total = earlier;
      }
      char *place = run->segments > 1 ? run->partials[i] : state->outputs[i];
      const ptrdiff_t row = run->segments > 1 ? first * run->segments + segment : first;
      const size_t size = sizes[type];
      if (total)
        memcpy(
            place + (row * run->behind + start) * (ptrdiff_t)size, total, (size_t)width * size);
      accumulators += (LEVELS + 2) * run->level_size;
    }
  }
}

static bool tiles_are_whole(const gd_loop *loop) { return loop->tile_dimension < loop->kept; }

static void run_units(void *context, int worker, ptrdiff_t begin, ptrdiff_t end) {
  run_state *run = context;
  const gd_loop *loop = run->loop;
  char *room = run->room + (size_t)worker * run->workspace;
  tile_state state = {
      .loop = loop, .block_size = run->block_size, .valid = true, .stop = run->stop};
  state.operands = (char *const *)run->operands;
  state.outputs = (char *const *)run->outputs;
  state.blocks = room;
  room += run->block_size * (size_t)loop->block_count;
  char *levels = room;
  if (loop->reduced > 0 && !tiles_are_whole(loop))
    room += run->level_size * (LEVELS + 2) * (size_t)loop->output_count;
  state.addresses = (void **)room;
  state.strides = (ptrdiff_t *)(state.addresses + run->values);
  state.gathered = state.strides + run->values;
  state.index = state.gathered + run->values;
  memset(state.gathered, 0, (run->values + GD_RANK_LIMIT) * sizeof(ptrdiff_t));
  state.inner = 1;
  for (int d = loop->tile_dimension + 1; d < loop->rank; d++) state.inner *= loop->lengths[d];
  if (loop->reduced == 0) run_map(&state, begin, end);
  else if (tiles_are_whole(loop)) run_whole(run, &state, begin, end);
  else run_segments(run, &state, levels, begin, end);
  if (!state.valid) __atomic_store_n(&run->all_valid, false, __ATOMIC_RELAXED);
}

// Takes the partial results of segments together, in pairs.
static void combine_segments(run_state *run) {
  const gd_loop *loop = run->loop;
  for (int i = 0; i < loop->output_count; i++) {
    const gd_output *output = &loop->outputs[i];
    if (!output->reduces) continue;
    const size_t row = (size_t)run->behind * sizes[output->place.type];
    for (ptrdiff_t first = 0; first < run->before; first++) {
      if (gd_flag_is_raised(run->stop)) return;
      char *partials = run->partials[i] + (size_t)(first * run->segments) * row;
      for (ptrdiff_t step = 1; step < run->segments; step *= 2)
        for (ptrdiff_t s = 0; s + step < run->segments; s += 2 * step)
          gd_combine(
              output->function, output->place.type, partials + (size_t)s * row,
              partials + (size_t)(s + step) * row, run->behind);
      memcpy((char *)run->outputs[i] + (size_t)first * row, partials, row);
    }
  }
}

gd_run_result gd_loop_run(
    const gd_loop *loop, void *const *operands, void *const *outputs, gd_pool *pool,
    const gd_flag *stop) {
  run_state run = {
      .loop = loop, .operands = operands, .outputs = outputs, .stop = stop, .all_valid = true};
  run.values = (size_t)(loop->operand_count + loop->instruction_count);
  ptrdiff_t elements = loop->tile_step;
  for (int d = loop->tile_dimension + 1; d < loop->rank; d++) elements *= loop->lengths[d];
  run.block_size = loop->block_size;
  run.before = run.middle = run.after = run.behind = 1;
  const int behind = loop->kept + loop->reduced;
  for (int d = 0; d < loop->rank; d++) {
    ptrdiff_t *product = d < loop->kept ? &run.before : d < behind ? &run.middle : &run.after;
    *product *= tile_count(loop, d);
    if (d >= behind) run.behind *= loop->lengths[d];
  }
  size_t room = (size_t)loop->block_count * run.block_size;
  ptrdiff_t units = run.before * run.middle * run.after;
  run.segments = 1;
  if (loop->reduced > 0 && !tiles_are_whole(loop)) {
    const ptrdiff_t width = loop->tile_dimension >= behind ? elements : run.behind;
    run.level_size = ((size_t)width * 8 + 63) / 64 * 64;
    room += (LEVELS + 2) * run.level_size * (size_t)loop->output_count;
    run.segment = SEGMENT_ELEMENTS / elements > 1 ? SEGMENT_ELEMENTS / elements : 1;
    run.segments = (run.middle + run.segment - 1) / run.segment;
    units = run.before * run.segments * run.after;
  }
  run.workspace = (room + (3 * run.values + GD_RANK_LIMIT) * 8 + 127) / 64 * 64;
  const int threads = gd_pool_thread_count(pool);
  room = run.workspace * (size_t)threads;
  size_t partials = room;
  if (run.segments > 1)
    for (int i = 0; i < loop->output_count; i++)
      room += ((size_t)(run.before * run.segments * run.behind) * 8 + 63) / 64 * 64;
  // Most loops find room on the stack.
  char *own = NULL;
  _Alignas(64) char near[1 << 16];
  if (room <= sizeof near) run.room = near;
  else if (posix_memalign((void **)&own, 64, room) != 0) return GD_RUN_no_memory;
  else run.room = own;
  for (int i = 0; run.segments > 1 && i < loop->output_count; i++) {
    run.partials[i] = run.room + partials;
    partials += ((size_t)(run.before * run.segments * run.behind) * 8 + 63) / 64 * 64;
  }
  gd_pool_run(pool, units, stop, run_units, &run);
  if (run.segments > 1) combine_segments(&run);
  free(own);
  if (gd_flag_is_raised(stop)) return GD_RUN_stopped;
  return run.all_valid ? GD_RUN_done : GD_RUN_division_by_zero;
}

bool gd_instruction_resolve(gd_instruction *instruction) {
  switch (instruction->code) {
    case GD_CODE_unary:
      instruction->kernel = (void (*)(void))gd_unary_find(instruction->function, instruction->type);
      return instruction->kernel != NULL;
    case GD_CODE_binary:
      instruction->kernel =
          (void (*)(void))gd_binary_find(instruction->function, instruction->type);
      return instruction->kernel != NULL;
    case GD_CODE_choose:
    case GD_CODE_convert:
      return true;
  }
  return false;
}
