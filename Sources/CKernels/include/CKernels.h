// The loops over elements. Each function computes `count` elements; strides are in elements
// (0 repeats one element). Kernels know nothing of shapes, and trap on nothing.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The element types, numbered as Swift's ElementType.
typedef enum { GD_BOOL, GD_INT32, GD_INT64, GD_FLOAT32, GD_FLOAT64, GD_TYPE_COUNT } gd_type;

// One row per function: the name, and the expression for T x (T is float or double).
// Functions marked SLEEF come from that library, four to sixteen elements at a time; so do those
// of angles, which come in several ranges, and for doubles those marked OWN.
#define GD_UNARY_LIST(ANY, FLOAT, SLEEF, ANGLE, OWN)                                                        \
  ANY(neg)                                                                                        \
  ANY(abs)                                                                                        \
  ANY(sign)                                                                                       \
  ANY(square)                                                                                     \
  ANY(relu)                                                                                       \
  ANY(bitwise_not)                                                                                \
  ANY(is_nan)                                                                                     \
  ANY(is_inf)                                                                                     \
  FLOAT(reciprocal)                                                                               \
  FLOAT(sqrt)                                                                                     \
  FLOAT(rsqrt)                                                                                    \
  FLOAT(floor)                                                                                    \
  FLOAT(ceil)                                                                                     \
  FLOAT(round)                                                                                    \
  FLOAT(trunc)                                                                                    \
  FLOAT(sigmoid)                                                                                  \
  SLEEF(exp)                                                                                      \
  SLEEF(exp2)                                                                                     \
  SLEEF(expm1)                                                                                    \
  SLEEF(log)                                                                                      \
  SLEEF(log2)                                                                                     \
  SLEEF(log10)                                                                                    \
  SLEEF(log1p)                                                                                    \
  ANGLE(sin)                                                                                      \
  ANGLE(cos)                                                                                      \
  ANGLE(tan)                                                                                      \
  SLEEF(asin)                                                                                     \
  SLEEF(acos)                                                                                     \
  SLEEF(atan)                                                                                     \
  SLEEF(sinh)                                                                                     \
  SLEEF(cosh)                                                                                     \
  OWN(tanh)                                                                                       \
  SLEEF(asinh)                                                                                    \
  SLEEF(acosh)                                                                                    \
  SLEEF(atanh)                                                                                    \
  SLEEF(erf)

#define GD_ENUM_UNARY(name) GD_UNARY_##name,
typedef enum { GD_UNARY_LIST(
    GD_ENUM_UNARY, GD_ENUM_UNARY, GD_ENUM_UNARY, GD_ENUM_UNARY, GD_ENUM_UNARY) } gd_unary_function;

// Results of the type of the operands, then comparisons, whose results are bool.
#define GD_BINARY_LIST(SAME, COMPARE)                                                             \
  SAME(add)                                                                                       \
  SAME(sub)                                                                                       \
  SAME(mul)                                                                                       \
  SAME(div)                                                                                       \
  SAME(floor_div)                                                                                 \
  SAME(trunc_div)                                                                                 \
  SAME(remainder)                                                                                 \
  SAME(fmod)                                                                                      \
  SAME(pow)                                                                                       \
  SAME(maximum)                                                                                   \
  SAME(minimum)                                                                                   \
  SAME(atan2)                                                                                     \
  SAME(hypot)                                                                                     \
  SAME(bit_and)                                                                                   \
  SAME(bit_or)                                                                                    \
  SAME(bit_xor)                                                                                   \
  SAME(shift_left)                                                                                \
  SAME(shift_right)                                                                               \
  COMPARE(eq)                                                                                     \
  COMPARE(ne)                                                                                     \
  COMPARE(lt)                                                                                     \
  COMPARE(le)                                                                                     \
  COMPARE(gt)                                                                                     \
  COMPARE(ge)

#define GD_ENUM_BINARY(name) GD_BINARY_##name,
typedef enum { GD_BINARY_LIST(GD_ENUM_BINARY, GD_ENUM_BINARY) } gd_binary_function;

typedef enum {
  GD_REDUCE_sum,
  GD_REDUCE_prod,
  GD_REDUCE_max,
  GD_REDUCE_min,
} gd_reduce_function;

// result[i] = function(input[i * stride]); is_nan and is_inf write bools.
typedef void (*gd_unary_kernel)(
    void *result, const void *input, ptrdiff_t stride, ptrdiff_t count);

// result[i] = left[i * left_stride] function right[i * right_stride].
// Returns false where an integer was divided by zero (its result is 0).
typedef bool (*gd_binary_kernel)(
    void *result, const void *left, ptrdiff_t left_stride, const void *right,
    ptrdiff_t right_stride, ptrdiff_t count);

// The loop of a function for a type of operands; null where there is none.
gd_unary_kernel gd_unary_find(gd_unary_function function, gd_type type);
gd_binary_kernel gd_binary_find(gd_binary_function function, gd_type type);

// The name of a function in the lists above.
const char *gd_unary_name(gd_unary_function function);
const char *gd_binary_name(gd_binary_function function);

static inline void gd_unary(
    gd_unary_function function, gd_type type, void *result, const void *input, ptrdiff_t stride,
    ptrdiff_t count) {
  const gd_unary_kernel kernel = gd_unary_find(function, type);
  if (kernel) kernel(result, input, stride, count);
}

static inline bool gd_binary(
    gd_binary_function function, gd_type type, void *result, const void *left,
    ptrdiff_t left_stride, const void *right, ptrdiff_t right_stride, ptrdiff_t count) {
  const gd_binary_kernel kernel = gd_binary_find(function, type);
  return !kernel || kernel(result, left, left_stride, right, right_stride, count);
}

// result[i] = condition[i * condition_stride] ? left[…] : right[…].
void gd_choose(
    gd_type type, void *result, const bool *condition, ptrdiff_t condition_stride,
    const void *left, ptrdiff_t left_stride, const void *right, ptrdiff_t right_stride,
    ptrdiff_t count);

// result[i * result_stride] = (to)input[i * stride]; a float that the integer cannot
// hold becomes its least value.
void gd_convert(
    gd_type from, gd_type to, void *result, ptrdiff_t result_stride, const void *input,
    ptrdiff_t stride, ptrdiff_t count);

// *result = all `count` inputs taken together; count 0 gives the neutral element of sum and
// prod. Sums are pairwise in blocks: the error grows with the logarithm of the count.
void gd_reduce(
    gd_reduce_function function, gd_type type, void *result, const void *input, ptrdiff_t stride,
    ptrdiff_t count);

// The index of the largest (or smallest) element, the first of equals; NaN wins.
int64_t gd_extreme_index(
    bool largest, gd_type type, const void *input, ptrdiff_t stride, ptrdiff_t count);

// result (m × n, contiguous) = left (m × k) times right (k × n), for the integer types.
void gd_integer_product(
    gd_type type, void *result, const void *left, const void *right, ptrdiff_t m, ptrdiff_t n,
    ptrdiff_t k);

// MARK: Stopping

// Whether somebody wants the work to stop. It may be raised at any time, also by the handler of a
// signal; who runs a long loop looks at it now and then, and leaves the rest undone.
typedef struct {
  int32_t is_raised;
} gd_flag;

// A flag that is not there is never raised.
static inline bool gd_flag_is_raised(const gd_flag *flag) {
  return flag && __atomic_load_n(&flag->is_raised, __ATOMIC_RELAXED) != 0;
}

// Both say whether the flag was raised before.
static inline bool gd_flag_raise(gd_flag *flag) {
  return __atomic_exchange_n(&flag->is_raised, 1, __ATOMIC_RELAXED) != 0;
}
static inline bool gd_flag_take(gd_flag *flag) {
  return gd_flag_is_raised(flag) &&
         __atomic_exchange_n(&flag->is_raised, 0, __ATOMIC_RELAXED) != 0;
}

// MARK: Threads

// Threads that wait for work. One thread at a time may hand work to a pool.
typedef struct gd_pool gd_pool;

// A pool in which `threads` threads work together, the calling one among them; null when the
// system has none to give.
gd_pool *gd_pool_make(int threads);
void gd_pool_free(gd_pool *pool);

// Calls `body` for all of 0 ..< count, in runs, on the threads of the pool (null: here).
// `worker` numbers the thread, from 0. Once `stop` is raised, no further run is begun.
void gd_pool_run(
    gd_pool *pool, ptrdiff_t count, const gd_flag *stop,
    void (*body)(void *context, int worker, ptrdiff_t begin, ptrdiff_t end), void *context);
int gd_pool_thread_count(const gd_pool *pool);

// How many processors the program may use.
int gd_processor_count(void);

// MARK: Loops

// A loop computes a short program for every element of a domain of some dimensions. It runs in
// tiles: all indices of the last dimensions, and `tile_step` of the dimension before them. An
// instruction computes one tile, in blocks that stay in the first cache.
//
// In a loop that reduces, the dimensions are: `kept` ones, then `reduced` ones, then kept ones.

// Dimensions of length 1 are none in a loop, so that no memory holds more of them than an address
// has bits.
enum { GD_RANK_LIMIT = 64, GD_OUTPUT_LIMIT = 16 };

typedef enum {
  GD_ACCESS_direct,   // the elements of a tile lie evenly in memory, `stride` apart (0 or 1)
  GD_ACCESS_gathered, // they are copied from or to a block
  GD_ACCESS_constant, // as gathered, but every tile has the same ones
} gd_access;

typedef struct {
  gd_type type;
  gd_access access;
  ptrdiff_t stride;
  int32_t block;
  // The distance of neighbours along each dimension, in elements.
  const ptrdiff_t *strides;
} gd_operand;

typedef enum { GD_CODE_unary, GD_CODE_binary, GD_CODE_choose, GD_CODE_convert } gd_code;

// Values are numbered: first the operands, then the results of the instructions.
typedef struct {
  gd_code code;
  uint32_t function;
  gd_type type;  // of the operands; of the second one for choose
  gd_type result_type;
  int32_t inputs[3];
  int32_t block;   // where the result goes,
  int32_t output;  // unless it goes straight to an output (or -1)
  bool is_single;  // one number for a whole tile
  void (*kernel)(void);
} gd_instruction;

typedef struct {
  int32_t value;
  gd_operand place;  // its block is room for a tile
  bool reduces;
  gd_reduce_function function;
} gd_output;

typedef struct {
  int32_t rank, kept, reduced;
  const ptrdiff_t *lengths;
  int32_t tile_dimension;
  ptrdiff_t tile_step;
  int32_t operand_count, instruction_count, output_count, block_count;
  size_t block_size;  // in bytes
  const gd_operand *operands;
  const gd_instruction *instructions;
  const gd_output *outputs;
} gd_loop;

// Finds the kernel of an instruction; false where there is none.
bool gd_instruction_resolve(gd_instruction *instruction);

typedef enum {
  GD_RUN_done,
  GD_RUN_division_by_zero,
  GD_RUN_no_memory,
  GD_RUN_stopped,  // the outputs are unfinished
} gd_run_result;

// Runs a loop whose elements are at these addresses. The result does not depend on the pool.
// `stop` is looked at before every tile.
gd_run_result gd_loop_run(
    const gd_loop *loop, void *const *operands, void *const *outputs, gd_pool *pool,
    const gd_flag *stop);

// Copies elements of `size` bytes.
void gd_copy(
    size_t size, void *result, ptrdiff_t result_stride, const void *input, ptrdiff_t stride,
    ptrdiff_t count);

// result (m × n, contiguous) = left (m × k) times right (k × n), whose rows and columns are so far
// apart; for float and double, where one of the three lengths is small.
void gd_thin_product(
    gd_type type, void *result, const void *left, ptrdiff_t left_row, ptrdiff_t left_column,
    const void *right, ptrdiff_t right_row, ptrdiff_t right_column, ptrdiff_t m, ptrdiff_t n,
    ptrdiff_t k);
